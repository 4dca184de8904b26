import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { workshopPolicy } from '~/domain/workshop/workshop-policy'
import { requireReviewer } from '~/http/require-reviewer.server'
import { staffFrame } from '~/http/staff-frame.server'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { ReviewList } from '~/ui/review/review-list'
import { WorkshopReviewList } from '~/ui/review/workshop-review-list'
import { listReviews } from '~/usecases/list-reviews.server'
import { listWorkshopReviews } from '~/usecases/list-workshop-reviews.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Review – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireReviewer(request)
  const reviews = await listReviews(session.partnershipId, session.id)
  const workshops = await listWorkshopReviews(session.partnershipId, session.id)
  return { ...(await staffFrame(session)), reviews, workshops }
}

export default function Reviews() {
  const { session, notice, reviews, workshops } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Review what people wrote and said" session={session} notice={notice}>
      <p>
        You see one text at a time, without who wrote or said it and how they rated. Nothing is shown to anybody that a reviewer has not
        approved.
      </p>
      <h2>Waves</h2>
      {reviews.length === 0 ? (
        <p>There is nothing to review. The texts of a wave can be reviewed from the day on which it is closed.</p>
      ) : (
        <ReviewList reviews={reviews} />
      )}
      <h2>Workshops</h2>
      {workshops.length === 0 ? (
        <p>
          There is nothing to review. What was said in a workshop can be reviewed when its group has confirmed the summary, at the latest{' '}
          {workshopPolicy.daysToConfirm} days after it was finished.
        </p>
      ) : (
        <WorkshopReviewList reviews={workshops} />
      )}
      <p>
        <a href="/review/code-book">The code book</a> holds what contributions are coded to.
      </p>
    </StaffPage>
  )
}
