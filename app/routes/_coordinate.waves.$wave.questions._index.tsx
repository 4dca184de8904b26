import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listOwnQuestions } from '~/data/own-questions.server'
import { ownKinds, ownLimits } from '~/domain/instrument/own-question'
import { permits } from '~/domain/wave/wave-state'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { OwnQuestionList } from '~/ui/coordinate/own-question-list'
import { ownKindHints, ownKindWords } from '~/ui/coordinate/own-question-words'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { changeOwnQuestions } from '~/usecases/change-own-questions.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Questions of your own – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  return { ...(await staffFrame(session)), wave, questions: await listOwnQuestions(wave.id) }
}

const acts = ['delete', 'earlier', 'later'] as const

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const form = await request.formData()
  const act = acts.find((known) => known === formText(form, 'act'))
  if (act === undefined) throw new Response(null, { status: 400 })
  const target = { waveId: wave.id, partnershipId: session.partnershipId, actor: session.name }
  const done = await changeOwnQuestions({ act, code: formText(form, 'code') }, target)
  if (done.ok) return redirect(`/waves/${wave.id}/questions`)
  return data({ problems: sayProblems(done.problems) }, { status: 422 })
}

export default function OwnQuestions() {
  const { session, notice, wave, questions } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const at = `/waves/${wave.id}/questions`
  const isDraft = permits(wave.state, 'change-questions')
  return (
    <StaffPage title={`Questions of your own in ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <div id="wave">
        <p>
          They come after the themes and before the priorities.{' '}
          {isDraft ? 'Opening the wave freezes them.' : 'The wave was opened: they stand.'}{' '}
          <a href={`${at}/preview`}>See the survey as people will see it</a>
        </p>
        <OwnQuestionList at={at} questions={questions} asked={wave.languages} isDraft={isDraft} />
        {isDraft && questions.length < ownLimits.questions ? <AddQuestion at={at} /> : null}
        <p>
          <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
        </p>
      </div>
    </StaffPage>
  )
}

function AddQuestion({ at }: { readonly at: string }) {
  return (
    <>
      <h2>Add a question</h2>
      <p>Up to {ownLimits.questions}. Each one makes the survey longer: ask only what somebody will act on.</p>
      <ul>
        {ownKinds.map((kind) => (
          <li key={kind}>
            <a href={`${at}/new?kind=${kind}`}>{ownKindWords[kind]}</a>: {ownKindHints[kind]}
          </li>
        ))}
      </ul>
    </>
  )
}
