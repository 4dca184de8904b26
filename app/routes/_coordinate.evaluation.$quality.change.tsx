import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findJudgement } from '~/data/self-evaluations.server'
import { toTypedEvaluation } from '~/domain/evaluation/typed-evaluation'
import { askedEvaluation } from '~/http/asked-evaluation.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { typedEvaluation } from '~/http/typed-evaluation.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { EvaluationForm } from '~/ui/evaluation/evaluation-form'
import { judgementPath } from '~/ui/evaluation/evaluation-words'
import evaluationStyles from '~/ui/evaluation/evaluation.scss?url'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { changeEvaluation } from '~/usecases/change-evaluation.server'

export const links: LinksFunction = () => [styles, evaluationStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Change the self-evaluation – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { indicator, period } = askedEvaluation(params, request)
  const kept = await findJudgement({ partnershipId: session.partnershipId, quality: indicator.code, period })
  return { ...(await staffFrame(session)), indicator, period, isKept: kept !== null, typed: toTypedEvaluation(kept) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const { indicator, period } = askedEvaluation(params, request)
  const named = { quality: indicator.code, period }
  const { typed, next } = typedEvaluation(await request.formData())
  const changed = await changeEvaluation({ ...named, partnershipId, name: indicator.name, actor, typed })
  if (!changed.ok) return data({ typed, problems: sayProblems(changed.problems) }, { status: 422 })
  return redirect(changed.value === 'removed' ? '/evaluation?done=removed' : judgementPath(named, next))
}

export default function ChangeEvaluation() {
  const { session, notice, indicator, period, isKept, typed } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`${indicator.name}, ${period}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        {indicator.asks} What identifies by its form, such as telephone numbers, addresses and dates, is replaced as it is kept. Name
        nobody, and give no number of people that is below ten.
      </p>
      <EvaluationForm
        typed={refusal?.typed ?? typed}
        problems={refusal?.problems}
        back={isKept ? judgementPath({ quality: indicator.code, period }) : '/evaluation'}
      />
    </StaffPage>
  )
}
