import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refusalOf } from '~/domain/workshop/case-study-step'
import { readForm } from '~/http/read-form.server'
import { caseStudyActor, knownOfCaseStudy, requireCaseStudy } from '~/http/require-case-study.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { EndingField } from '~/ui/case-study/ending-field'
import { ConfirmForm } from '~/ui/coordinate/confirm-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { discardCaseStudy } from '~/usecases/discard-case-study.server'
import { withdrawCaseStudy } from '~/usecases/withdraw-case-study.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'End a case study – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const endings = { withdrawn: withdrawCaseStudy, discarded: discardCaseStudy } as const

function endingOf(text: string | null): keyof typeof endings | null {
  return text === 'withdrawn' || text === 'discarded' ? text : null
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const kept = await requireCaseStudy(params['study'], session)
  const mayDiscard = refusalOf(kept.study, 'discard', caseStudyActor(session)) === null
  return { ...(await staffFrame(session)), known: knownOfCaseStudy(kept, session), mayDiscard }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { study } = await requireCaseStudy(params['study'], session)
  const form = await readForm(request)
  const ending = endingOf(form.get('ending'))
  const missing = [
    ...(ending === null ? [{ item: 'ending', key: 'case-study.ending' }] : []),
    ...(form.get('confirmed') === 'yes' ? [] : [{ item: 'confirmed', key: 'case-study.not-confirmed' }]),
  ]
  if (ending === null || missing.length > 0) return data({ problems: sayProblems(missing), ending }, { status: 422 })
  const ended = await endings[ending]({ studyId: study.id, partnershipId: session.partnershipId, actor: caseStudyActor(session) })
  if (ended.ok) return redirect(`/case-studies?done=${ending}`)
  return data({ problems: sayProblems(ended.problems), ending }, { status: 422 })
}

export default function EndCaseStudy() {
  const { session, notice, known, mayDiscard } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffPage title={known.title === null ? 'End a case study' : `End “${known.title}”`} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      <p>
        A case study of the journey “{known.journey}”, written by {known.writtenBy}.
      </p>
      {known.state === 'withdrawn' ? (
        <p>
          Consent was withdrawn already, and its words are destroyed. <a href="/case-studies">All case studies</a>
        </p>
      ) : (
        <ConfirmForm
          claim="I know that its words cannot be brought back"
          button="Destroy its words"
          back={`/case-studies/${known.id}`}
          problems={answer?.problems}
          fields={<EndingField mayDiscard={mayDiscard} chosen={answer?.ending ?? null} problems={answer?.problems} />}
        >
          <p>Every word of it is destroyed at once. Its address for readers leads nowhere from then on.</p>
          <p>Please collect what was printed. A workshop that has read it keeps only that it read one that was withdrawn.</p>
        </ConfirmForm>
      )}
    </StaffPage>
  )
}
