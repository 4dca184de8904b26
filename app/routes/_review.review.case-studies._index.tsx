import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listKeptCaseStudies } from '~/data/kept-case-studies.server'
import { refusalOf } from '~/domain/workshop/case-study-step'
import { caseStudyActor, knownOfCaseStudy } from '~/http/require-case-study.server'
import { requireReviewer } from '~/http/require-reviewer.server'
import { staffFrame } from '~/http/staff-frame.server'
import { StudyTable } from '~/ui/case-study/study-table'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { reviewDone } from '~/ui/case-study/review-done'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Review case studies – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireReviewer(request)
  const actor = caseStudyActor(session)
  const known = (await listKeptCaseStudies(session.partnershipId)).map((kept) => ({
    ...knownOfCaseStudy(kept, session),
    isWaiting: refusalOf(kept.study, 'approve', actor) === null && kept.study.firstReviewerId !== session.id,
  }))
  return { ...(await staffFrame(session)), known, said: reviewDone[new URL(request.url).searchParams.get('done') ?? ''] ?? null }
}

export default function ReviewCaseStudies() {
  const { session, notice, known, said } = useLoaderData<typeof loader>()
  const [waiting, others] = [known.filter(({ isWaiting }) => isWaiting), known.filter(({ isWaiting }) => !isWaiting)]
  return (
    <StaffPage title="Review case studies" session={session} notice={notice}>
      {said === null ? null : (
        <p className="wm-panel wm-panel--done" role="status">
          {said}
        </p>
      )}
      <p>
        A case study is one person’s journey. Two reviewers, neither of whom wrote it, have to approve the very same words before anybody
        else reads it.
      </p>
      <section aria-labelledby="waiting">
        <h2 id="waiting">Waiting for you</h2>
        {waiting.length === 0 ? (
          <p>No case study waits for you.</p>
        ) : (
          <StudyTable rows={waiting} caption="Waiting for you" home="/review/case-studies" />
        )}
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">All others</h2>
          <StudyTable rows={others} caption="All others" home="/review/case-studies" />
        </section>
      )}
      <p>
        <a href="/review">Review what people wrote</a>
      </p>
    </StaffPage>
  )
}
