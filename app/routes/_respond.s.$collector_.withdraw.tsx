import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Problem } from '~/domain/kernel/result'
import { parseReceipt } from '~/domain/response/receipt'
import { variantOf } from '~/http/locale.server'
import { countWrongGuess } from '~/http/rate-limit.server'
import { readForm } from '~/http/read-form.server'
import { respondHeaders } from '~/http/respond-headers.server'
import { offeredOf } from '~/locales/languages'
import { AwayPage } from '~/ui/respond/away-page'
import { frameOf } from '~/ui/respond/frame-of'
import { pageFiles, script } from '~/ui/respond/page-files'
import { RespondPage } from '~/ui/respond/respond-page'
import type { SwitchedForm } from '~/ui/respond/variant-switch'
import { WithdrawPage, type WithdrawStage } from '~/ui/respond/withdraw-page'
import { visitSurvey } from '~/usecases/visit-survey.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'

export const links = pageFiles
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? '' }]
export const headers = () => respondHeaders

export async function loader({ request, params: { collector = '' } }: LoaderFunctionArgs) {
  const visit = await visitSurvey(collector)
  const { survey } = visit
  const variant = variantOf(request, offeredOf(survey?.wave.languages))
  const hasCodes = survey?.collector.access === 'codes'
  const actsOnDanger = (survey?.safeguarding ?? null) !== null
  const stage: WithdrawStage = survey?.wave.state === 'open' ? 'ask' : 'too late'
  return data(
    { ...frameOf(collector, visit, variant), isKnown: survey !== null, hasCodes, actsOnDanger, stage },
    { status: survey === null ? 404 : 200 },
  )
}

interface Withdrawn {
  readonly stage: WithdrawStage
  readonly receipt: string
  readonly problems: readonly Problem[]
}

function answer(stage: WithdrawStage, receipt: string, status = 200, ...problems: readonly Problem[]) {
  return data<Withdrawn>({ stage, receipt, problems }, { status })
}

export async function action({ request, params: { collector = '' } }: ActionFunctionArgs) {
  const { survey } = await visitSurvey(collector)
  if (survey === null) return answer('too late', '', 404)
  const fields = await readForm(request)
  const typed = fields.get('receipt') ?? ''
  if (fields.get('intent') === 'change') return answer('ask', typed)
  const secret = parseReceipt(typed)
  if (secret === null) return answer('ask', typed, 422, { item: 'receipt', key: 'receiptWrong' })
  if (survey.wave.state !== 'open') return answer('too late', '', 410)
  if (fields.get('intent') !== 'remove') return answer('confirm', secret)

  const outcome = await withdrawResponse(survey, secret)
  if (!outcome.ok) return answer('too late', '', 410)
  const isRefused = outcome.value === 'nothing there' && (await countWrongGuess(request)) === 'too many'
  return answer(outcome.value, secret, isRefused ? 429 : 200)
}

/** Where a receipt was typed that another language has to keep. */
function formOf(stage: WithdrawStage): SwitchedForm | undefined {
  if (stage === 'confirm') return { id: 'withdraw', intent: 'confirm' }
  return stage === 'ask' || stage === 'nothing there' ? { id: 'withdraw', intent: 'change', byEnter: 'confirm' } : undefined
}

export default function WithdrawRoute() {
  const { frame, isKnown, hasCodes, actsOnDanger, stage } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  return (
    <RespondPage frame={frame} script={script} form={isKnown ? formOf(done?.stage ?? stage) : undefined}>
      {isKnown ? (
        <WithdrawPage
          frame={frame}
          hasCodes={hasCodes}
          actsOnDanger={actsOnDanger}
          stage={done?.stage ?? stage}
          receipt={done?.receipt ?? ''}
          problems={done?.problems ?? []}
        />
      ) : (
        <AwayPage why="unknown" day={null} />
      )}
    </RespondPage>
  )
}
