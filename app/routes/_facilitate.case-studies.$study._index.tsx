import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { caseStudyBoxes } from '~/domain/workshop/case-study-words'
import { publicAddress } from '~/http/public-address.server'
import { readForm } from '~/http/read-form.server'
import { caseStudyActor, knownOfCaseStudy, requireCaseStudy } from '~/http/require-case-study.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { filledInCaseStudy, typedBoxes, typedCaseStudy } from '~/http/typed-case-study.server'
import marks from '~/ui/anonymise/script/marks-page.ts?url'
import styleOfCaseStudies from '~/ui/case-study/case-study.scss?url'
import { StudyFacts } from '~/ui/case-study/study-facts'
import { StudyForm } from '~/ui/case-study/study-form'
import { ToldWords } from '~/ui/case-study/told-words'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { submitCaseStudy } from '~/usecases/submit-case-study.server'
import { writeCaseStudy } from '~/usecases/write-case-study.server'

export const links: LinksFunction = () => [styles, facilitateStyles, styleOfCaseStudies].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Case study – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const kept = await requireCaseStudy(params['study'], session)
  const { study, version } = kept
  const known = knownOfCaseStudy(kept, session)
  // Whoever may not read it is sent no word of it.
  const read = known.title === null ? null : { stages: study.journey.stages, boxes: caseStudyBoxes(study.words, study.journey.stages) }
  const { isComposite, contentNotes, checklist, sentBack } = study
  const filled = { isComposite, contentNotes, checklist, consent: study.consent === 'given' ? ('given' as const) : ('asked' as const) }
  const writing = known.isMine && read !== null ? { version, filled, places: `/places/${session.partnershipId}.json` } : null
  return {
    ...(await staffFrame(session)),
    known,
    read,
    writing,
    sentBack: known.isMine ? sentBack : null,
    address: study.state === 'released' ? publicAddress(request, `/stories/${study.id}`) : null,
    said: new URL(request.url).searchParams.get('done'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { study } = await requireCaseStudy(params['study'], session)
  const form = await readForm(request)
  const typed = () => ({ boxes: typedBoxes(form, study.journey.stages), filled: filledInCaseStudy(form) })
  const change = { studyId: study.id, partnershipId: session.partnershipId, actor: caseStudyActor(session) }
  const content = typedCaseStudy(form, study.journey.stages)
  if (!content.ok) return data({ problems: sayProblems(content.problems), typed: typed() }, { status: 422 })
  const written = await writeCaseStudy({ ...change, version: form.get('version') ?? '', content: content.value })
  if (!written.ok) return data({ problems: sayProblems(written.problems), typed: typed() }, { status: 422 })
  if (form.get('act') !== 'submit') return redirect(`/case-studies/${study.id}?done=kept`)
  const submitted = await submitCaseStudy({ ...change, version: written.value.version })
  if (submitted.ok) return redirect(`/case-studies/${study.id}?done=submitted`)
  return data({ problems: sayProblems(submitted.problems), typed: typed() }, { status: 422 })
}

const done: Readonly<Record<string, string>> = {
  kept: 'The draft is saved.',
  submitted: 'The case study is with the reviewers.',
}

export default function CaseStudyRoute() {
  const { session, notice, known, read, writing, sentBack, address, said } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sentence = answer === undefined ? done[said ?? ''] : undefined
  return (
    <StaffPage title={known.title ?? 'A case study'} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      {sentence === undefined ? null : (
        <p className="wm-panel wm-panel--done" role="status">
          {sentence}
        </p>
      )}
      <StudyFacts known={known} sentBack={sentBack} address={address} />
      {read !== null && writing !== null ? (
        <>
          <h2>{known.state === 'draft' ? 'Write' : 'Change it'}</h2>
          {known.state === 'draft' ? null : (
            <p className="wm-panel wm-panel--warning">
              If you save a change, this is a draft again: nobody else reads it until two reviewers have approved the new words.
            </p>
          )}
          <StudyForm
            version={writing.version}
            boxes={answer?.typed.boxes ?? read.boxes}
            stages={read.stages}
            filled={answer?.typed.filled ?? writing.filled}
            places={writing.places}
            problems={answer?.problems}
          />
          <script type="module" src={marks} />
        </>
      ) : null}
      {read !== null && writing === null ? <ToldWords boxes={read.boxes} stages={read.stages} /> : null}
      <p>
        <a href="/case-studies">All case studies</a>
      </p>
    </StaffPage>
  )
}
