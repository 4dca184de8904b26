import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseDecision } from '~/domain/anonymise/review-decision'
import { afterDecision, isGone } from '~/http/after-decision.server'
import { askedReview } from '~/http/asked-review.server'
import { readForm } from '~/http/read-form.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import keyboard from '~/ui/review/review-by-keyboard.js?url'
import { ReviewSection } from '~/ui/review/review-section'
import { ReviewText } from '~/ui/review/review-text'
import reviewStyles from '~/ui/review/review.scss?url'
import { decideText } from '~/usecases/decide-text.server'
import { findNextSecondLook, findNextText } from '~/usecases/find-next-text.server'
import { queueOfWave } from '~/usecases/queue-of-wave.server'

export const links: LinksFunction = () => [styles, reviewStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Review a text – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const next = { first: findNextText, second: findNextSecondLook } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, wave, look } = await askedReview(request, params['wave'])
  const { searchParams } = new URL(request.url)
  const found = await next[look]({ waveId: wave.id, reviewerId: session.id })
  const [done, replaced] = [searchParams.get('done') ?? '', (searchParams.get('replaced') ?? '').split(',')]
  return { ...(await staffFrame(session)), waveId: wave.id, title: wave.title, look, ...found, done, replaced }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { session, wave, look } = await askedReview(request, params['wave'])
  const form = await readForm(request)
  const [textId, typed, decision] = [form.get('text') ?? '', form.get('words') ?? '', parseDecision(form.get('decision') ?? '')]
  const reviewing = { queue: queueOfWave(wave.id), partnershipId: session.partnershipId, reviewer: session, look }
  const decided = await decideText({ ...reviewing, textId, decision, words: typed })
  if (!decided.ok && !isGone(decided)) {
    const { text } = await next[look]({ waveId: wave.id, reviewerId: session.id, again: textId })
    if (text?.id === textId) return data({ text, typed, problems: sayProblems(decided.problems) }, { status: 422 })
  }
  return redirect(`/review/${wave.id}?${afterDecision(decided, decision, look)}#text`)
}

export default function Review() {
  const { session, notice, waveId, title, look, text, waiting, done, replaced } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const shown = answer?.text ?? text
  return (
    <StaffPage title={look === 'first' ? `Review: ${title}` : `Second looks: ${title}`} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      <p>
        <a href="/review">All waves</a>
      </p>
      <ReviewSection
        done={answer === undefined ? { done, replaced, look } : null}
        waiting={waiting}
        names={['text', 'texts']}
        empty={
          <p>
            No text of this wave waits for you. <a href={`/review/${waveId}/coding`}>Code what was let through</a>
          </p>
        }
      >
        {shown === null ? null : <ReviewText text={shown} typed={answer?.typed} problems={answer?.problems} />}
      </ReviewSection>
      <script type="module" src={keyboard} />
    </StaffPage>
  )
}
