import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formText } from '~/http/form-text.server'
import { landingPage, returnPage } from '~/http/landing-page.server'
import { requireSameOrigin } from '~/http/require-same-origin.server'
import { findSession, sessionCookie } from '~/http/session.server'
import { forgiveGuesses, spendGuess } from '~/http/sign-in-limit.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { signIn } from '~/usecases/sign-in.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Sign in – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await findSession(request)
  if (session !== null) throw redirect(landingPage(session.role))
  return { ...(await staffFrame(null)), isSignedOut: new URL(request.url).searchParams.has('signed-out') }
}

export async function action({ request }: ActionFunctionArgs) {
  requireSameOrigin(request)
  const form = await request.formData()
  const signInName = formText(form, 'signInName')
  const again = (key: string, status: number) => data({ signInName, problems: sayProblems([{ item: 'signInName', key }]) }, { status })
  if (!(await spendGuess(signInName))) return again('sign-in.spent', 429)
  const session = await signIn({ signInName, password: formText(form, 'password') })
  if (session === null) return again('sign-in.wrong', 422)
  await forgiveGuesses(signInName)
  const next = new URL(request.url).searchParams.get('next') ?? ''
  return redirect(returnPage(next, session.role), { headers: { 'Set-Cookie': await sessionCookie(session.sessionId) } })
}

export default function SignIn() {
  const { session, notice, isSignedOut } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Staff sign-in" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      {isSignedOut && refusal === undefined ? <p className="wm-panel wm-panel--done">You are signed out.</p> : null}
      <form method="post" className="wm-form" noValidate>
        <TextField
          name="signInName"
          label="Sign-in name"
          value={refusal?.signInName}
          problems={refusal?.problems}
          autoComplete="username"
          required
        />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" required />
        <button className="ds_button" type="submit">
          Sign in
        </button>
      </form>
      <p>No access yet, or the password forgotten? Ask a coordinator of your partnership for a link.</p>
    </StaffPage>
  )
}
