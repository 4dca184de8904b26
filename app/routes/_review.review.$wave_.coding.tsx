import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findApprovedText, findUncodedText } from '~/data/coded-texts.server'
import { findCodingFrame } from '~/data/coding-frames.server'
import { listAskedQuestions } from '~/data/own-questions.server'
import { formText, formTexts } from '~/http/form-text.server'
import { requireReviewer } from '~/http/require-reviewer.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import keyboard from '~/ui/coding/script/code-by-keyboard.ts?url'
import { CodingForm } from '~/ui/coding/coding-form'
import codingStyles from '~/ui/coding/coding.scss?url'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { codeText } from '~/usecases/code-text.server'

export const links: LinksFunction = () => [styles, quoteStyles, codingStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Coding – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireReviewer(request)
  const wave = await requireWave(params['wave'], session)
  const asked = new URL(request.url).searchParams
  const chosen = asked.get('text')
  const text = chosen === null ? await findUncodedText(wave.id, asked.get('after') ?? '') : await findApprovedText(chosen, wave.id)
  if (chosen !== null && text === null) throw new Response(null, { status: 404 })
  const from = chosen === null ? ('queue' as const) : ('list' as const)
  const { id, title } = wave
  const own = await listAskedQuestions(wave)
  return { ...(await staffFrame(session)), wave: { id, title }, text, from, frame: await findCodingFrame(wave), own }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireReviewer(request)
  const wave = await requireWave(params['wave'], session)
  const form = await request.formData()
  const typed = { codes: formTexts(form, 'code'), noneFits: formText(form, 'none') }
  const textId = formText(form, 'text')
  const from = formText(form, 'from') === 'list' ? 'list' : 'queue'
  const kept = await codeText({ wave, textId, ...typed })
  if (kept.ok) return redirect(from === 'list' ? `/review/${wave.id}/quotes#text-${textId}` : `/review/${wave.id}/coding?after=${textId}`)
  const text = await findApprovedText(textId, wave.id)
  return data({ text, from, typed, problems: sayProblems(kept.problems) } as const, { status: 422 })
}

export default function Coding() {
  const page = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const { wave, frame, own } = page
  const { text, from } = refusal ?? page
  return (
    <StaffPage title={`Coding: ${wave.title}`} session={page.session} notice={page.notice}>
      <ErrorSummary problems={refusal?.problems} />
      {text === null ? (
        <p id="codes">Every text that was let through so far is coded.</p>
      ) : (
        <>
          <CodingForm
            waveId={wave.id}
            text={text}
            frame={frame}
            own={own}
            typed={refusal?.typed}
            problems={refusal?.problems}
            from={from}
          />
          <script type="module" src={keyboard} />
        </>
      )}
      <p>
        <a href={`/review/${wave.id}/quotes`}>All texts that were let through</a>
      </p>
    </StaffPage>
  )
}
