import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseDecision } from '~/domain/anonymise/review-decision'
import { askedReview } from '~/http/asked-review.server'
import { readForm } from '~/http/read-form.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { DoneNote } from '~/ui/review/done-note'
import keyboard from '~/ui/review/review-by-keyboard.js?url'
import { ReviewText } from '~/ui/review/review-text'
import reviewStyles from '~/ui/review/review.scss?url'
import { decideText } from '~/usecases/decide-text.server'
import { findNextSecondLook, findNextText } from '~/usecases/find-next-text.server'

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
  const reviewing = { waveId: wave.id, partnershipId: session.partnershipId, reviewer: session, look }
  const decided = await decideText({ ...reviewing, textId, decision, words: typed })
  const again = new URLSearchParams(look === 'second' ? { look } : {})
  if (decided.ok) {
    again.set('done', decision ?? '')
    if (decided.value.length > 0) again.set('replaced', decided.value.join(','))
  } else if (decided.problems.some(({ key }) => key === 'review.gone')) again.set('done', 'gone')
  else {
    const { text } = await next[look]({ waveId: wave.id, reviewerId: session.id, again: textId })
    if (text?.id === textId) return data({ text, typed, problems: sayProblems(decided.problems) }, { status: 422 })
    again.set('done', 'gone')
  }
  return redirect(`/review/${wave.id}?${again}#text`)
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
      <section className="wm-review" id="text" tabIndex={-1} aria-labelledby="text-heading" data-text="">
        {answer === undefined ? <DoneNote done={done} replaced={replaced} look={look} /> : null}
        {shown === null ? (
          <>
            <h2 className="ds_h3" id="text-heading">
              Nothing is left
            </h2>
            <p>
              No text of this wave waits for you. <a href={`/review/${waveId}/coding`}>Code what was let through</a>
            </p>
          </>
        ) : (
          <>
            <h2 className="ds_h3" id="text-heading">
              {waiting === 1 ? 'The last text' : `One of ${waiting} texts`}
            </h2>
            <ReviewText text={shown} typed={answer?.typed} problems={answer?.problems} />
          </>
        )}
      </section>
      <script type="module" src={keyboard} />
    </StaffPage>
  )
}
