import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseDecision } from '~/domain/anonymise/review-decision'
import { mayReviewWorkshop } from '~/domain/workshop/workshop-review'
import { afterDecision, isGone } from '~/http/after-decision.server'
import { askedWorkshop } from '~/http/asked-workshop.server'
import { readForm } from '~/http/read-form.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { ExclusionNote } from '~/ui/review/exclusion-note'
import keyboard from '~/ui/review/review-by-keyboard.js?url'
import { ReviewContribution } from '~/ui/review/review-contribution'
import { ReviewSection } from '~/ui/review/review-section'
import reviewStyles from '~/ui/review/review.scss?url'
import { decideText } from '~/usecases/decide-text.server'
import { findNextContribution, findNextContributionLook } from '~/usecases/find-next-contribution.server'
import { findExclusion } from '~/usecases/list-workshop-reviews.server'
import { queueOfWorkshop } from '~/usecases/queue-of-workshop.server'

export const links: LinksFunction = () => [styles, reviewStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Review a contribution – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const next = { first: findNextContribution, second: findNextContributionLook } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, workshop, look } = await askedWorkshop(request, params['workshop'])
  const { searchParams } = new URL(request.url)
  const { id, title, journey } = workshop
  const found = await next[look]({ workshop, reviewerId: session.id })
  const [done, replaced] = [searchParams.get('done') ?? '', (searchParams.get('replaced') ?? '').split(',')]
  const excluded = await findExclusion(workshop, session.id)
  return { ...(await staffFrame(session)), workshop: { id, title, journey }, look, excluded, ...found, done, replaced }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { session, workshop, look } = await askedWorkshop(request, params['workshop'])
  if (!mayReviewWorkshop(workshop, session.id)) throw new Response(null, { status: 403 })
  const form = await readForm(request)
  const [textId, typed, decision] = [form.get('text') ?? '', form.get('words') ?? '', parseDecision(form.get('decision') ?? '')]
  const reviewing = { queue: queueOfWorkshop(workshop), partnershipId: session.partnershipId, reviewer: session, look }
  const decided = await decideText({ ...reviewing, textId, decision, words: typed })
  if (!decided.ok && !isGone(decided)) {
    const { contribution } = await next[look]({ workshop, reviewerId: session.id, again: textId })
    if (contribution?.id === textId) return data({ contribution, typed, problems: sayProblems(decided.problems) }, { status: 422 })
  }
  return redirect(`/review/workshops/${workshop.id}?${afterDecision(decided, decision, look)}#text`)
}

export default function ReviewWorkshop() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { workshop, look, excluded, waiting, done, replaced } = page
  const shown = answer?.contribution ?? page.contribution
  return (
    <StaffPage
      title={look === 'first' ? `Review: ${workshop.title}` : `Second looks: ${workshop.title}`}
      session={page.session}
      notice={page.notice}
    >
      <ErrorSummary problems={answer?.problems} />
      <p>
        <a href="/review">All waves and workshops</a>
      </p>
      <ExclusionNote excluded={excluded} />
      {excluded === null ? (
        <ReviewSection
          done={answer === undefined ? { done, replaced, look } : null}
          waiting={waiting}
          names={['contribution', 'contributions']}
          empty={
            <p>
              No contribution of this workshop waits for you.{' '}
              <a href={`/review/workshops/${workshop.id}/coding`}>Code what was let through</a>
            </p>
          }
        >
          {shown === null ? null : (
            <ReviewContribution contribution={shown} journey={workshop.journey} typed={answer?.typed} problems={answer?.problems} />
          )}
        </ReviewSection>
      ) : null}
      <script type="module" src={keyboard} />
    </StaffPage>
  )
}
