import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { policy } from '~/domain/disclosure/policy'
import { refused } from '~/domain/kernel/result'
import { askedWorkshop } from '~/http/asked-workshop.server'
import { formText } from '~/http/form-text.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ConfirmForm } from '~/ui/coordinate/confirm-form'
import { DayWords } from '~/ui/coordinate/day-words'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { ExclusionNote } from '~/ui/review/exclusion-note'
import { closeWorkshopReview } from '~/usecases/close-workshop-review.server'
import { findExclusion } from '~/usecases/list-workshop-reviews.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'End the review – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, workshop } = await askedWorkshop(request, params['workshop'])
  const { title, reviewClosedOn } = workshop
  return { ...(await staffFrame(session)), title, reviewClosedOn, excluded: await findExclusion(workshop, session.id) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { session, workshop } = await askedWorkshop(request, params['workshop'])
  const isConfirmed = formText(await request.formData(), 'confirmed') === 'yes'
  const closing = { workshopId: workshop.id, partnershipId: session.partnershipId, actor: session }
  const done = isConfirmed ? await closeWorkshopReview(closing) : refused({ item: 'confirmed', key: 'wave.not-confirmed' })
  return done.ok ? redirect('/review') : data({ problems: sayProblems(done.problems) }, { status: 422 })
}

export default function EndReview() {
  const { session, notice, title, reviewClosedOn, excluded } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  return (
    <StaffPage title={`End the review: ${title}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <ExclusionNote excluded={excluded} />
      {reviewClosedOn !== null ? (
        <p id="confirmed">
          The review was ended on <DayWords day={reviewClosedOn} />. No contribution waits any more.{' '}
          <a href="/review">All waves and workshops</a>
        </p>
      ) : excluded !== null ? null : (
        <ConfirmForm claim="I want to end the review of this workshop" button="End the review" back="/review" problems={problems}>
          <p>
            <strong>What nobody has decided about is destroyed for good.</strong> What was let through stays: it can be coded, and words
            that need a second reviewer can still get one for {policy.retention.secondLookAfterSealing} days.
          </p>
        </ConfirmForm>
      )}
    </StaffPage>
  )
}
