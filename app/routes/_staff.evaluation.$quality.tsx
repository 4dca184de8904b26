import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findJudgement } from '~/data/self-evaluations.server'
import { askedEvaluation } from '~/http/asked-evaluation.server'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { judgementPath } from '~/ui/evaluation/evaluation-words'
import { JudgementText } from '~/ui/evaluation/judgement-text'
import { PublishForm } from '~/ui/evaluation/publish-form'
import evaluationStyles from '~/ui/evaluation/evaluation.scss?url'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { dayText } from '~/ui/release/day-text'
import { publishEvaluation } from '~/usecases/publish-evaluation.server'
import { takeBackEvaluation } from '~/usecases/take-back-evaluation.server'

export const links: LinksFunction = () => [styles, evaluationStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Self-evaluation – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator', 'viewer')
  const { indicator, period } = askedEvaluation(params, request)
  const judgement = await findJudgement({ partnershipId: session.partnershipId, quality: indicator.code, period })
  if (judgement === null) throw new Response(null, { status: 404 })
  return { ...(await staffFrame(session)), mayChange: session.role === 'coordinator', indicator, judgement }
}

/** The button that publishes a judgement, or takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const { indicator, period } = askedEvaluation(params, request)
  const named = { partnershipId, actor, quality: indicator.code, name: indicator.name, period }
  const takesBack = formText(await request.formData(), 'act') === 'take-back'
  const done = takesBack ? await takeBackEvaluation(named) : await publishEvaluation(named)
  if (done.ok) return redirect(judgementPath(named))
  return data({ problems: sayProblems(done.problems) }, { status: 422 })
}

export default function Evaluation() {
  const { session, notice, mayChange, indicator, judgement } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`${indicator.name}, ${judgement.period}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        {indicator.asks} <a href="/evaluation">All of the self-evaluation</a>
      </p>
      <JudgementText judgement={judgement} at={session?.at ?? ''} headings="h2">
        <p>
          {judgement.isPublished ? 'Published: everybody sees it.' : 'A draft: only staff see it.'} Last changed on{' '}
          {dayText(judgement.updatedOn)} by {judgement.updatedBy}.
        </p>
      </JudgementText>
      {mayChange ? <PublishForm judgement={judgement} /> : null}
    </StaffPage>
  )
}
