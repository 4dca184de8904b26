import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { qualityIndicators, qualitySource } from '~/data/quality-indicators.server'
import { listJudgements } from '~/data/self-evaluations.server'
import { parseAskedEvaluation } from '~/domain/evaluation/parse-evaluation'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { EvaluationTable } from '~/ui/evaluation/evaluation-table'
import { judgementPath, sourceText, whoJudges } from '~/ui/evaluation/evaluation-words'
import { PeriodForm } from '~/ui/evaluation/period-form'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Self-evaluation – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** With `?quality=` and `?period=` a coordinator goes on to the form of that judgement. */
export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator', 'viewer')
  const { searchParams } = new URL(request.url)
  const asked = { quality: searchParams.get('quality') ?? '', period: searchParams.get('period') ?? '' }
  const chosen = parseAskedEvaluation(asked, qualityIndicators)
  if (chosen.ok) throw redirect(judgementPath(chosen.value, '/change'))
  const problems = searchParams.has('quality') ? sayProblems(chosen.problems) : []
  const shown = {
    ...(await staffFrame(session)),
    mayChange: session.role === 'coordinator',
    indicators: qualityIndicators,
    source: qualitySource,
    judgements: await listJudgements(session.partnershipId),
    removed: searchParams.get('done') === 'removed',
    asked,
    problems,
  }
  return data(shown, { status: problems.length === 0 ? 200 : 422 })
}

export default function SelfEvaluation() {
  const { session, notice, mayChange, indicators, source, judgements, removed, asked, problems } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Self-evaluation" session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      {removed ? (
        <p className="wm-panel wm-panel--done" role="status">
          Nothing was left in it, so it is removed.
        </p>
      ) : null}
      <p>{whoJudges} Everybody sees what is published; a draft is for the staff of the partnership.</p>
      <EvaluationTable indicators={indicators} judgements={judgements} />
      <p>
        <a href={`${session?.at ?? ''}/self-evaluation`}>What everybody sees</a>
      </p>
      {mayChange ? (
        <>
          <h2>Judge a period</h2>
          <PeriodForm indicators={indicators} asked={asked} problems={problems} />
        </>
      ) : null}
      <p>{sourceText(source)}</p>
    </StaffPage>
  )
}
