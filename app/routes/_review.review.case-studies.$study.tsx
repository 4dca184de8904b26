import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refusalOf } from '~/domain/workshop/case-study-step'
import { caseStudyBoxes } from '~/domain/workshop/case-study-words'
import { readForm } from '~/http/read-form.server'
import { caseStudyActor, knownOfCaseStudy, requireCaseStudy } from '~/http/require-case-study.server'
import { requireReviewer } from '~/http/require-reviewer.server'
import { staffFrame } from '~/http/staff-frame.server'
import { filledInCaseStudy, typedBoxes, typedCaseStudy } from '~/http/typed-case-study.server'
import marks from '~/ui/anonymise/script/marks-page.ts?url'
import styleOfCaseStudies from '~/ui/case-study/case-study.scss?url'
import { ReviewStudy } from '~/ui/case-study/review-study'
import { SendBackForm } from '~/ui/case-study/send-back-form'
import { ReviewFacts } from '~/ui/case-study/review-facts'
import { WithdrawForm } from '~/ui/case-study/withdraw-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import reviewStyles from '~/ui/review/review.scss?url'
import { decideCaseStudy } from '~/usecases/decide-case-study.server'
import { markCaseStudy } from '~/usecases/mark-case-study.server'

const sheets = [styles, facilitateStyles, reviewStyles, styleOfCaseStudies]
export const links: LinksFunction = () => sheets.map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Review a case study – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireReviewer(request)
  const kept = await requireCaseStudy(params['study'], session)
  const { study, version } = kept
  const [actor, known] = [caseStudyActor(session), knownOfCaseStudy(kept, session)]
  const may = (act: 'approve' | 'send-back') => refusalOf(study, act, actor) === null
  // Whoever may not read it is sent no word of it.
  const boxes = known.title === null ? null : await markCaseStudy(caseStudyBoxes(study.words, study.journey.stages), session.partnershipId)
  return {
    ...(await staffFrame(session)),
    known,
    boxes,
    version,
    stages: study.journey.stages,
    contentNotes: study.contentNotes,
    isComposite: study.isComposite,
    isFirst: study.firstReviewerId === session.id,
    mayApprove: may('approve'),
    maySendBack: may('send-back'),
    places: `/places/${session.partnershipId}.json`,
    isChanged: new URL(request.url).searchParams.get('done') === 'changed',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireReviewer(request)
  const { study } = await requireCaseStudy(params['study'], session)
  const form = await readForm(request)
  const outcome = await decideCaseStudy({
    studyId: study.id,
    partnershipId: session.partnershipId,
    actor: caseStudyActor(session),
    version: form.get('version') ?? '',
    act: form.get('act') ?? '',
    seen: typedCaseStudy(form, study.journey.stages),
    reason: form.get('reason') ?? '',
    isConfirmed: form.get('confirmed') === 'yes',
  })
  if (outcome.ok) return redirect(`/review/case-studies?done=${outcome.value}`)
  // Another text than the one that was read: what was typed belonged to that one.
  if (outcome.problems.some(({ key }) => key === 'case-study.changed')) return redirect(`/review/case-studies/${study.id}?done=changed`)
  const isTyped = form.get('act') === 'approve'
  const typed = isTyped ? { boxes: typedBoxes(form, study.journey.stages), notes: filledInCaseStudy(form).contentNotes } : null
  return data({ problems: sayProblems(outcome.problems), typed }, { status: 422 })
}

export default function ReviewCaseStudy() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { session, notice, known, boxes, stages, version } = page
  return (
    <StaffPage title={known.title ?? 'A case study'} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      <ReviewFacts {...page} />
      {boxes === null ? null : (
        <ReviewStudy
          boxes={boxes}
          typed={answer?.typed ?? null}
          stages={stages}
          version={version}
          contentNotes={page.contentNotes}
          places={page.places}
          mayApprove={page.mayApprove}
          problems={answer?.problems}
        />
      )}
      {page.maySendBack ? <SendBackForm version={version} problems={answer?.problems} /> : null}
      {known.state === 'withdrawn' ? null : <WithdrawForm problems={answer?.problems} />}
      <p>
        <a href="/review/case-studies">All case studies</a>
      </p>
      <script type="module" src={marks} />
    </StaffPage>
  )
}
