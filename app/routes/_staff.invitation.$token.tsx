import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findInvitation } from '~/data/invitations.server'
import { formText } from '~/http/form-text.server'
import { landingPage } from '~/http/landing-page.server'
import { requireSameOrigin } from '~/http/require-same-origin.server'
import { sessionCookie } from '~/http/session.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { roleWords } from '~/ui/coordinate/role-words'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { acceptInvitation } from '~/usecases/accept-invitation.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Invitation – What Matters' }]
/** The address holds the secret until it is used: no cache keeps the page, and no other site is told where somebody came from. */
export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })

export async function loader({ params }: LoaderFunctionArgs) {
  const invitation = await findInvitation(params['token'] ?? '')
  const page = { ...(await staffFrame(null)), role: invitation?.role ?? null }
  return data(page, { status: invitation === null ? 410 : 200 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  requireSameOrigin(request)
  const form = await request.formData()
  const typed = { name: formText(form, 'name'), signInName: formText(form, 'signInName') }
  const joined = await acceptInvitation(params['token'] ?? '', { ...typed, password: formText(form, 'password') })
  if (!joined.ok) {
    if (joined.problems.some(({ key }) => key === 'invitation.gone')) return redirect(new URL(request.url).pathname)
    return data({ typed, problems: sayProblems(joined.problems) }, { status: 422 })
  }
  return redirect(landingPage(joined.value.role), { headers: { 'Set-Cookie': await sessionCookie(joined.value.sessionId) } })
}

export default function Invitation() {
  const { session, notice, role } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  if (role === null) {
    return (
      <StaffPage title="This link no longer works" session={session} notice={notice}>
        <p>A link works once and for a few days. Ask a coordinator for a new one.</p>
        <p>
          <a href="/sign-in">Go to the staff sign-in</a>
        </p>
      </StaffPage>
    )
  }
  const problems = refusal?.problems
  return (
    <StaffPage title={`Join as a ${roleWords[role].toLowerCase()}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <p>Choose how you sign in. This link works once.</p>
      <form method="post" className="wm-form" noValidate>
        <TextField
          name="name"
          label="Your name"
          hint="As your colleagues see it."
          value={refusal?.typed.name}
          problems={problems}
          autoComplete="name"
          required
        />
        <TextField
          name="signInName"
          label="Sign-in name"
          hint="What you type to sign in: letters and digits, no spaces."
          value={refusal?.typed.signInName}
          problems={problems}
          autoComplete="username"
          required
        />
        <TextField
          name="password"
          label="Password"
          hint="At least 12 characters. Three or four words are easy to keep."
          type="password"
          problems={problems}
          autoComplete="new-password"
          required
        />
        <button className="ds_button" type="submit">
          Join
        </button>
      </form>
    </StaffPage>
  )
}
