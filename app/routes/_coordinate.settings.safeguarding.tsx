import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSafeguardingProtocol } from '~/data/safeguarding-protocol.server'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { languages } from '~/locales/languages'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ProtocolForm } from '~/ui/coordinate/protocol-form'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { confirmSafeguarding, removeSafeguarding } from '~/usecases/confirm-safeguarding.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'When somebody is in danger – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return { ...(await staffFrame(session)), protocol: await findSafeguardingProtocol(session.partnershipId) }
}

function readProtocol(form: FormData) {
  return {
    steps: formText(form, 'steps'),
    wording: Object.fromEntries(Object.keys(languages).map((language) => [language, formText(form, `wording-${language}`)])),
    confirmedBy: formText(form, 'confirmedBy'),
    confirmedOn: formText(form, 'confirmedOn'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const isRemoving = formText(form, 'intent') === 'remove'
  const typed = isRemoving ? null : readProtocol(form)
  const done =
    typed === null ? await removeSafeguarding({ partnershipId, actor }) : await confirmSafeguarding(typed, { partnershipId, actor })
  if (done.ok) return redirect('/settings/safeguarding')
  return data({ typed, problems: sayProblems(done.problems) }, { status: 422 })
}

export default function Safeguarding() {
  const { session, notice, protocol } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const problems = refusal?.problems
  const typed = refusal?.typed ?? protocol ?? { steps: '', wording: {}, confirmedBy: '', confirmedOn: '' }
  return (
    <StaffPage title="When somebody is in danger" session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <div id="safeguarding">
        <p>
          {protocol === null
            ? 'Nothing is looked for. The survey says that nobody reads what people write before it has closed, and whom to call. Settle first who reads it on which days, and what they do.'
            : 'The survey has a box to tick that somebody is in danger. What such people write, and what the published rules find, is read by those who act on it, before the wave has closed.'}
        </p>
        <p>
          While a wave is open, what respondents are told stands, and this can be neither turned on nor taken away: people must be able to
          rely on what they read before they wrote. The steps for staff can be changed at any time.
        </p>
        <p>
          <a href="/safeguarding-rules">The published rules</a>
          {protocol === null ? null : (
            <>
              {' · '}
              <a href="/safeguarding">The texts that wait</a>
            </>
          )}
        </p>
        <ProtocolForm typed={typed} problems={problems} />
        {protocol === null ? null : (
          <form method="post">
            <h2>Take it away</h2>
            <p>Then nothing is looked for in waves to come, and the surveys have no box to tick.</p>
            <button className="ds_button ds_button--secondary" type="submit" name="intent" value="remove">
              Take it away
            </button>
          </form>
        )}
      </div>
    </StaffPage>
  )
}
