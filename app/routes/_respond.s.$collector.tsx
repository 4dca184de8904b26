import { data, type ActionFunctionArgs, type HeadersArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { newSecret } from '~/data/new-secret.server'
import type { Survey } from '~/domain/instrument/survey'
import type { Problem } from '~/domain/kernel/result'
import { emptyDraft, fieldNames, fieldsOf, readDraft, type Draft } from '~/domain/response/draft'
import { blocksNeeded } from '~/domain/response/locked-draft'
import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { placeOf } from '~/domain/response/place'
import { parseReceipt } from '~/domain/response/receipt'
import { languageOf, variantOf } from '~/http/locale.server'
import { enterSurvey } from '~/http/enter-survey.server'
import { mayKeep } from '~/http/keep-allowance.server'
import { countWrongGuess } from '~/http/rate-limit.server'
import { publicAddress } from '~/http/public-address.server'
import { readForm } from '~/http/read-form.server'
import { waitHeaders } from '~/http/respond-headers.server'
import { inTurn } from '~/http/slow-turn.server'
import { keptTicket, newTicket } from '~/http/time-ticket.server'
import { offeredOf } from '~/locales/languages'
import { AwayPage } from '~/ui/respond/away-page'
import { CheckPage } from '~/ui/respond/check-page'
import { frameOf } from '~/ui/respond/frame-of'
import { LaterPage } from '~/ui/respond/later-page'
import { LaterParts } from '~/ui/respond/later-parts'
import { pageFiles, script } from '~/ui/respond/page-files'
import { RespondPage } from '~/ui/respond/respond-page'
import offline from '~/ui/respond/script/service-worker.ts?url'
import worker from '~/ui/respond/script/work.ts?url'
import { SealedPage } from '~/ui/respond/sealed-page'
import { ShownAgain } from '~/ui/respond/shown-again'
import { SurveyForm } from '~/ui/respond/survey-form'
import { TakenBackPage } from '~/ui/respond/taken-back-page'
import { ThanksPage } from '~/ui/respond/thanks-page'
import type { SwitchedForm } from '~/ui/respond/variant-switch'
import { bringBackDraft } from '~/usecases/bring-back-draft.server'
import { comeBackLater } from '~/usecases/come-back-later.server'
import { takeAnswers, type Turn } from '~/usecases/take-answers.server'
import { takeSealed, type SealedTurn } from '~/usecases/take-sealed.server'
import { visitSurvey } from '~/usecases/visit-survey.server'

export const links = pageFiles
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? '' }]
export const headers = ({ actionHeaders }: Pick<HeadersArgs, 'actionHeaders'>) => waitHeaders(actionHeaders)

const statusOf = { open: 200, unknown: 404, 'not yet': 404, closed: 410 } as const

export async function loader({ request, params: { collector = '' } }: LoaderFunctionArgs) {
  const visit = await visitSurvey(collector)
  const variant = variantOf(request, offeredOf(visit.survey?.wave.languages))
  const { survey, why, day } = visit
  const secret = newSecret()
  const ticket = survey?.collector.access === 'open' ? newTicket({ collector: survey.collector.id, secret }) : ''
  const page = {
    ...frameOf(collector, visit, variant),
    site: publicAddress(request, '/'),
    survey,
    why,
    day,
    today: today(),
    secret,
    ticket,
  }
  return data(page, { status: statusOf[why] })
}

interface Taken {
  readonly turn: Turn
  readonly draft: Draft
  /** Where somebody goes on whom a code brought back. */
  readonly place?: string | null
  /** The code that brought nothing back. */
  readonly typed?: string
}

/** A draft that waits for its writer, and the code that was made for it. */
interface Kept {
  readonly code: string
  readonly address: string
  readonly draft: Draft
}

/** What a phone shows that keeps the draft itself. */
interface Parts {
  readonly parts: string
}

interface Opened {
  readonly sealed: SealedTurn
  /** Only where it is sent again: with another code, or for the same page in another language. */
  readonly envelope: string
}

type Answer = Taken | Opened | Kept | Parts

const secondsOf = { 'in seconds': openLinkPolicy.leastSeconds, 'in a minute': 60 } as const
const statusOfTurn = { form: 422, check: 200, wait: 429, sent: 200, closed: 410 } as const

/** What the next page carries on: a form whose secret did not come through gets a new one, so that it can be sent after all. */
function carriedOn(draft: Draft, collector: Survey['collector']): Draft {
  const secret = parseReceipt(draft.secret) === null ? newSecret() : draft.secret
  const ticket = collector.access === 'open' ? keptTicket({ collector: collector.id, secret }, draft.ticket) : ''
  return { ...draft, secret, ticket }
}

async function statusOfAnswer(turn: Turn, request: Request): Promise<number> {
  if (turn.stage !== 'form') return statusOfTurn[turn.stage]
  if (turn.problems.length === 0) return 200
  const isWrongGuess = turn.problems.some(({ key }) => key === 'codeWrong')
  return isWrongGuess && (await countWrongGuess(request)) === 'too many' ? 429 : statusOfTurn.form
}

const statusOfSealed = { counted: 200, 'taken-back': 410, closed: 410, code: 422, broken: 400, wait: 429 } as const

/** Answers that waited on a device for a signal: docs/decisions/0019-sealed-queue.md. */
async function openSealed(request: Request, survey: Survey, fields: URLSearchParams) {
  const envelope = fields.get('sealed') ?? ''
  const language = languageOf(request, offeredOf(survey.wave.languages))
  const enter = (draft: Draft) => enterSurvey(request, survey.collector, draft)
  const sealed = await takeSealed({ survey, envelope, code: fields.get(fieldNames.code) ?? '', language, enter })
  if (sealed.outcome === 'code' || sealed.outcome === 'broken') await countWrongGuess(request)
  const headers = sealed.outcome === 'wait' ? { 'Retry-After': String(secondsOf[sealed.until]) } : undefined
  const opened: Opened = { sealed, envelope: sealed.outcome === 'code' || sealed.outcome === 'counted' ? envelope : '' }
  return data<Opened>(opened, { status: statusOfSealed[sealed.outcome], ...(headers && { headers }) })
}

/** The form once more, with one thing to be looked at: nothing typed is lost. */
function formAgain(survey: Survey, draft: Draft, problem: Problem, status: number, typed = '') {
  const turn = { stage: 'form', problems: [problem] } as const
  return data<Taken>({ turn, draft: carriedOn(draft, survey.collector), typed }, { status })
}

function addressOf(request: Request, { collector }: Survey): string {
  return publicAddress(request, `/s/${collector.id}`)
}

/** For a browser without a script; with one, the phone keeps the draft by _respond.s.$collector_.later.ts and nothing in the open leaves it. */
async function keepForLater(request: Request, survey: Survey, given: Draft) {
  const draft = carriedOn(given, survey.collector)
  const busy = { item: 'later', key: 'laterBusy' }
  if (!mayKeep(request, survey.collector.id, blocksNeeded(fieldsOf(draft)))) return formAgain(survey, draft, busy, 429)
  const kept = await inTurn(request, () => comeBackLater(survey, draft))
  if (kept === null) return formAgain(survey, draft, busy, 429)
  if (kept.ok) return data<Kept>({ ...kept.value, address: addressOf(request, survey) })
  const [problem] = kept.problems
  if (problem === undefined || problem.key === 'waveClosed') return data(null, { status: 410 })
  return formAgain(survey, draft, problem, 413)
}

async function bringBack(request: Request, survey: Survey, typed: string) {
  const brought = await inTurn(request, () => bringBackDraft(survey, typed))
  const fresh = emptyDraft(newSecret(), '')
  if (brought === null) return formAgain(survey, fresh, { item: 'back', key: 'backBusy' }, 429, typed)
  if (brought.ok) return goOn(survey, brought.value)
  const isTooMany = (await countWrongGuess(request)) === 'too many'
  return formAgain(survey, fresh, { item: 'back', key: isTooMany ? 'backMany' : 'backWrong' }, isTooMany ? 429 : 422, typed)
}

/** The form, at the item after the last one that was answered. */
function goOn(survey: Survey, given: Draft) {
  const draft = carriedOn(given, survey.collector)
  return data<Taken>({ turn: { stage: 'form', problems: [] }, draft, place: placeOf(draft, survey.instrument) })
}

export async function action({ request, params: { collector = '' } }: ActionFunctionArgs) {
  const { survey, why } = await visitSurvey(collector)
  if (survey === null || why !== 'open') return data(null, { status: statusOf[why] })
  const fields = await readForm(request)
  if (fields.has('sealed')) return openSealed(request, survey, fields)
  const draft = readDraft(fields, survey.instrument)
  const intent = fields.get('intent') ?? 'check'
  if (intent === 'later') return keepForLater(request, survey, draft)
  if (intent === 'parts') return data<Parts>({ parts: addressOf(request, survey) })
  if (intent === 'go-on') return goOn(survey, draft)
  if (intent === 'resume') return bringBack(request, survey, fields.get('back') ?? '')
  const language = languageOf(request, offeredOf(survey.wave.languages))
  const enter = () => enterSurvey(request, survey.collector, draft)
  const turn = await takeAnswers({ survey, draft, intent, language, enter })
  return data<Taken>({ turn, draft: carriedOn(draft, survey.collector) }, { status: await statusOfAnswer(turn, request) })
}

export default function SurveyRoute() {
  const { frame, ...found } = useLoaderData<typeof loader>()
  const taken = useActionData<typeof action>() ?? null
  return (
    <RespondPage frame={frame} script={script} outcome={outcomeOf(found.why, taken)} form={formOf(found, taken)}>
      <SurveyPage frame={frame} {...found} taken={taken} />
    </RespondPage>
  )
}

function outcomeOf(why: string, taken: Answer | null): string | undefined {
  if (why === 'closed') return why
  return taken !== null && 'sealed' in taken ? taken.sealed.outcome : undefined
}

type Found = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>,
  'frame' | 'site' | 'survey' | 'why' | 'day' | 'today' | 'secret' | 'ticket'
>

/** Where the answers are that another language has to keep. */
function formOf({ survey, why }: Pick<Found, 'survey' | 'why'>, taken: Answer | null): SwitchedForm | undefined {
  if (survey === null || why !== 'open') return undefined
  if (taken !== null && 'sealed' in taken) return formOfSealed(taken)
  if (taken !== null && 'code' in taken) return { id: 'kept', intent: 'later' }
  if (taken !== null && 'parts' in taken) return undefined
  const turn = taken?.turn
  if (turn === undefined || turn.stage === 'form') return { id: 'survey', intent: 'change', byEnter: 'check' }
  if (turn.stage === 'check' || turn.stage === 'wait') return { id: 'check', intent: 'check' }
  return turn.stage === 'sent' && turn.counted !== 'taken back' ? { id: 'shown', intent: 'shown' } : undefined
}

/** The same envelope counts once, however often it is sent. */
function formOfSealed({ sealed, envelope }: Opened): SwitchedForm | undefined {
  if (envelope === '') return undefined
  return sealed.outcome === 'code' ? { id: 'sealed', intent: 'send', byEnter: 'send' } : { id: 'shown', intent: 'send' }
}

function SurveyPage({ frame, site, survey, why, day, today, secret, ticket, taken }: Found & { readonly taken: Answer | null }) {
  if (survey === null || why !== 'open') return <AwayPage why={why === 'open' ? 'unknown' : why} day={day} />
  const page = { survey, frame, worker }
  if (taken === null)
    return <SurveyForm {...page} offline={offline} today={today} draft={emptyDraft(secret, ticket)} problems={[]} isReturned={false} />
  if ('sealed' in taken) {
    const { sealed, envelope } = taken
    if (sealed.outcome === 'closed') return <AwayPage why="closed" day={day} />
    const outcome = sealed.outcome === 'wait' ? sealed.until : sealed.outcome
    return <SealedPage survey={survey} frame={frame} site={site} outcome={outcome} envelope={envelope} />
  }
  if ('code' in taken) return <LaterPage survey={survey} frame={frame} {...taken} />
  if ('parts' in taken) return <LaterParts survey={survey} address={taken.parts} />
  const { turn, draft, place, typed } = taken
  if (turn.stage === 'closed') return <AwayPage why="closed" day={day} />
  if (turn.stage === 'check') return <CheckPage {...page} draft={draft} wait={null} />
  if (turn.stage === 'wait') return <CheckPage {...page} draft={draft} wait={turn.until} />
  if (turn.stage === 'form')
    return <SurveyForm {...page} offline={offline} draft={draft} problems={turn.problems} isReturned place={place} typed={typed} />
  if (turn.counted === 'taken back') return <TakenBackPage frame={frame} />
  return (
    <>
      <ThanksPage survey={survey} frame={frame} site={site} secret={draft.secret} answers={turn.answers} counted={turn.counted} />
      <ShownAgain frame={frame} draft={draft} />
    </>
  )
}
