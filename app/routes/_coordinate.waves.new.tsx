import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listCommunityHistories } from '~/data/communities.server'
import { listChoosable } from '~/data/instruments.server'
import { listOwnQuestions } from '~/data/own-questions.server'
import { findPartnershipPlaces } from '~/data/partnerships.server'
import type { SignedIn } from '~/data/sessions.server'
import { findWave } from '~/data/waves.server'
import { listWaysToCopy } from '~/data/ways-to-copy.server'
import { policy } from '~/domain/disclosure/policy'
import { usualMinutes } from '~/domain/instrument/usual-minutes'
import { copyPlan, earliestClosing } from '~/domain/wave/copy-plan'
import type { WaveForm as TypedWave } from '~/domain/wave/plan-wave'
import { formText, formTexts } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { languages } from '~/locales/languages'
import { CopiedWays, CopyFacts } from '~/ui/coordinate/copied-wave'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { WaveForm } from '~/ui/coordinate/wave-form'
import { evidenceWords, kindWords } from '~/ui/coordinate/wave-words'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { createWave } from '~/usecases/create-wave.server'
import { remakeWaysIn } from '~/usecases/remake-ways-in.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Plan a wave – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

async function choicesOf(partnershipId: string) {
  const places = await findPartnershipPlaces(partnershipId)
  const communities = await listCommunityHistories(partnershipId)
  const instruments = await listChoosable(partnershipId)
  return {
    today: today(),
    instruments: instruments.map(({ id, title, edition, themes }) => ({
      value: id,
      label: title,
      hint: `Edition ${edition}. ${themes.length} questions and the priorities, about ${usualMinutes(themes.length)} minutes.`,
    })),
    places: [
      { value: 'area', label: `${places?.area ?? ''} (the whole area)` },
      ...(places?.settlements ?? []).map(({ code, name }) => ({ value: code, label: name })),
    ],
    languages: Object.entries(languages).map(([value, { name }]) => ({ value, label: name })),
    communities: communities.map(({ id, name }) => ({ value: id, label: name })),
  }
}

/** The wave that another is to be like: its plan, what is copied besides, and the first day on which the new one may close. */
async function findModel(like: string | null, session: SignedIn) {
  const wave = like === null ? null : await findWave(like, session.partnershipId)
  if (wave === null) return null
  const ways = await listWaysToCopy(wave.id, session.partnershipId)
  return {
    id: wave.id,
    title: wave.title,
    plan: copyPlan(wave),
    earliest: earliestClosing(wave, policy.waves),
    own: (await listOwnQuestions(wave.id)).length,
    ways: ways.map(({ id, kind, evidenceKind, community, owner, issued }) => ({
      value: id,
      label: `${community.name}: ${kindWords[kind].toLowerCase()}, ${evidenceWords[evidenceKind]}`,
      hint: owner === null ? '' : `${owner.name}${issued > 0 ? `, ${issued} sheets` : ''}`,
    })),
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const choices = await choicesOf(session.partnershipId)
  return { ...(await staffFrame(session)), choices, model: await findModel(new URL(request.url).searchParams.get('like'), session) }
}

function parseWaveForm(form: FormData): TypedWave {
  return {
    title: formText(form, 'title'),
    instrument: formText(form, 'instrument'),
    place: formText(form, 'place'),
    opensOn: formText(form, 'opensOn'),
    answerBy: formText(form, 'answerBy'),
    paperIn: formText(form, 'paperIn'),
    publishOn: formText(form, 'publishOn'),
    languages: formTexts(form, 'languages'),
    communities: formTexts(form, 'communities'),
    oneGroup: formTexts(form, 'oneGroup'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const typed = parseWaveForm(form)
  const [like, chosen] = [formText(form, 'like') || null, formTexts(form, 'waysIn')]
  const { partnershipId, name: actor } = session
  const made = await createWave(typed, { partnershipId, actor, languages: Object.keys(languages), like })
  if (made.ok && like !== null) await remakeWaysIn({ waveId: made.value.waveId, like, chosen, partnershipId, actor })
  if (made.ok) return redirect(`/waves/${made.value.waveId}`)
  return data({ typed, chosen, problems: sayProblems(made.problems) }, { status: 422 })
}

const blank: TypedWave = {
  title: '',
  instrument: 'place-standard-14',
  place: 'area',
  opensOn: '',
  answerBy: '',
  paperIn: '',
  publishOn: '',
  languages: ['en'],
  communities: [],
  oneGroup: [],
}

export default function NewWave() {
  const { session, notice, choices, model } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={model === null ? 'Plan a new wave' : `Plan another wave like ${model.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      {model === null ? null : <CopyFacts own={model.own} earliest={model.earliest} />}
      <WaveForm choices={choices} typed={refusal?.typed ?? model?.plan ?? blank} problems={refusal?.problems}>
        {model === null ? null : <CopiedWays like={model.id} ways={model.ways} chosen={refusal?.chosen} />}
      </WaveForm>
      <p>
        Children are asked with a survey of their own, once your partnership has <a href="/children">confirmed consent and wording</a>.
      </p>
    </StaffPage>
  )
}
