import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireReviewer } from '~/http/require-reviewer.server'
import { staffFrame } from '~/http/staff-frame.server'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { ReviewList } from '~/ui/review/review-list'
import { listReviews } from '~/usecases/list-reviews.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Review – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireReviewer(request)
  return { ...(await staffFrame(session)), reviews: await listReviews(session.partnershipId, session.id) }
}

export default function Reviews() {
  const { session, notice, reviews } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Review what people wrote" session={session} notice={notice}>
      <p>
        You see one text at a time, without who wrote it and how they rated. Nothing is shown to anybody that a reviewer has not approved.
      </p>
      <p>
        <a href="/review/case-studies">Review case studies</a>
      </p>
      {reviews.length === 0 ? (
        <p>There is nothing to review. The texts of a wave can be reviewed from the day on which it is closed.</p>
      ) : (
        <ReviewList reviews={reviews} />
      )}
    </StaffPage>
  )
}
