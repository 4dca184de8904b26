import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listOwnQuestions } from '~/data/own-questions.server'
import { ownKinds } from '~/domain/instrument/own-question'
import { permits } from '~/domain/wave/wave-state'
import { readOwnQuestion } from '~/http/own-question-form.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { OwnQuestionForm } from '~/ui/coordinate/own-question-form'
import { ownKindHints, ownKindWords } from '~/ui/coordinate/own-question-words'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { changeOwnQuestions } from '~/usecases/change-own-questions.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'A question of your own – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const at = `/waves/${wave.id}/questions`
  const question = (await listOwnQuestions(wave.id)).find(({ code }) => code === params['code'])
  const asked = new URL(request.url).searchParams.get('kind')
  const kind = question?.kind ?? ownKinds.find((known) => known === asked)
  if (question === undefined && params['code'] !== 'new') throw new Response(null, { status: 404 })
  if (kind === undefined) throw redirect(at)
  return { ...(await staffFrame(session)), wave, at, kind, words: question?.words ?? {}, isDraft: permits(wave.state, 'change-questions') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const at = `/waves/${wave.id}/questions`
  const typed = readOwnQuestion(await request.formData(), wave.languages)
  const code = params['code'] === 'new' ? null : (params['code'] ?? '')
  const target = { waveId: wave.id, partnershipId: session.partnershipId, actor: session.name }
  const written = await changeOwnQuestions({ act: 'write', code, typed }, target)
  if (written.ok) return redirect(at)
  return data({ typed, problems: sayProblems(written.problems) }, { status: 422 })
}

export default function OwnQuestionPage() {
  const { session, notice, wave, at, kind, words, isDraft } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`A question of your own: ${ownKindWords[kind].toLowerCase()}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <div id="wave">
        {isDraft ? null : <p>The wave was opened: its questions stand. What is typed here can no longer be kept.</p>}
        <p>{ownKindHints[kind]}</p>
        <p>
          Short and plain: one idea, words that a child of eleven knows. Nothing that could name somebody, and nothing about what they did
          or what was done to them.
        </p>
        <OwnQuestionForm
          kind={kind}
          languages={wave.languages}
          words={refusal?.typed.words ?? words}
          back={at}
          problems={refusal?.problems}
        />
      </div>
    </StaffPage>
  )
}
