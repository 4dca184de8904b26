import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findApprovedText, listApprovedTexts } from '~/data/coded-texts.server'
import { listCodeNames } from '~/data/coding-frames.server'
import { listAskedQuestions } from '~/data/own-questions.server'
import { refused } from '~/domain/kernel/result'
import { formText } from '~/http/form-text.server'
import { requireReviewer } from '~/http/require-reviewer.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { CodedList } from '~/ui/coding/coded-list'
import { DecideShown, type ShownAct } from '~/ui/coding/decide-shown'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { destroyApproved } from '~/usecases/destroy-approved.server'
import { showAgain } from '~/usecases/show-again.server'

export const links: LinksFunction = () => [styles, quoteStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Texts that were let through – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** The act and the text that the address names, where it names any. */
function chosenOf(request: Request): { readonly textId: string; readonly act: ShownAct } | null {
  const asked = new URL(request.url).searchParams
  const [textId, act] = [asked.get('text'), asked.get('act')]
  return textId !== null && (act === 'destroy' || act === 'show-again') ? { textId, act } : null
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireReviewer(request)
  const { id, title, ...wave } = await requireWave(params['wave'], session)
  const chosen = chosenOf(request)
  const text = chosen === null ? null : await findApprovedText(chosen.textId, id)
  const deciding = chosen === null || text === null ? null : { act: chosen.act, text }
  return {
    ...(await staffFrame(session)),
    wave: { id, title },
    deciding,
    texts: deciding === null ? await listApprovedTexts(id) : [],
    own: await listAskedQuestions({ id, ...wave }),
    names: await listCodeNames(session.partnershipId),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireReviewer(request)
  const wave = await requireWave(params['wave'], session)
  const chosen = chosenOf(request)
  if (chosen === null) throw new Response(null, { status: 400 })
  const isConfirmed = formText(await request.formData(), 'confirmed') === 'yes'
  const target = { textId: chosen.textId, waveId: wave.id, partnershipId: session.partnershipId, actor: session.name }
  const act = chosen.act === 'destroy' ? destroyApproved : showAgain
  const done = isConfirmed ? await act(target) : refused({ item: 'confirmed', key: 'wave.not-confirmed' })
  if (done.ok) return redirect(`/review/${wave.id}/quotes`)
  return data({ problems: sayProblems(done.problems) }, { status: 422 })
}

export default function ApprovedTexts() {
  const { session, notice, wave, deciding, texts, own, names } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  const back = `/review/${wave.id}/quotes`
  const hidden = texts.filter(({ obstacle }) => obstacle === 'taken-down')
  return (
    <StaffPage title={`Texts that were let through: ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      {deciding === null ? (
        <div id="confirmed">
          <p>
            <a href={`/review/${wave.id}/coding`}>Code the texts that are not coded yet</a>
          </p>
          {texts.length === 0 ? <p>No text has been let through yet.</p> : null}
          {hidden.length === 0 ? null : (
            <section aria-labelledby="taken-down">
              <h2 id="taken-down">Somebody asked that these be taken down</h2>
              <p>Nobody but reviewers sees them any more. Destroy them, or show them again if the request was plainly a mistake.</p>
              <CodedList waveId={wave.id} texts={hidden} own={own} names={names} />
            </section>
          )}
          {hidden.length === 0 || hidden.length === texts.length ? null : <h2>The others</h2>}
          <CodedList waveId={wave.id} texts={texts.filter((text) => !hidden.includes(text))} own={own} names={names} />
        </div>
      ) : (
        <DecideShown
          act={deciding.act}
          text={deciding.text}
          unchanged="No figure changes with it, and no list of codes that was opened."
          back={back}
          problems={problems}
        />
      )}
    </StaffPage>
  )
}
