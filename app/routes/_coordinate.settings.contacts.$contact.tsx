import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findContact } from '~/data/support-contacts.server'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ContactForm } from '~/ui/coordinate/contact-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { saveContact } from '~/usecases/save-contact.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Support contact – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params: { contact: id = '' } }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const contact = id === 'new' ? null : await findContact(id, session.partnershipId)
  if (contact === null && id !== 'new') throw new Response(null, { status: 404 })
  return { ...(await staffFrame(session)), contact }
}

export async function action({ request, params: { contact: id = '' } }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const typed = { name: formText(form, 'name'), phone: formText(form, 'phone'), note: formText(form, 'note') }
  const said = formText(form, 'state')
  const state: 'checked' | 'hidden' | null = said === 'checked' || said === 'hidden' ? said : null
  if (state === null) return data({ typed, state, problems: sayProblems([{ item: 'state', key: 'contact.state' }]) }, { status: 422 })
  const saved = await saveContact({ partnershipId, actor, contactId: id === 'new' ? null : id, typed, state })
  return saved.ok ? redirect('/settings?saved') : data({ typed, state, problems: sayProblems(saved.problems) }, { status: 422 })
}

export default function Contact() {
  const { session, notice, contact } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const kept = contact ?? { name: '', phone: '', note: '' }
  // Whoever saves vouches for the number today, so that the choice is made anew each time.
  const state = refusal?.state ?? (contact?.confirmed === false ? 'hidden' : null)
  return (
    <StaffPage title={contact?.name ?? 'Add a contact'} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <ContactForm {...kept} {...refusal?.typed} known={contact?.name ?? null} state={state} problems={refusal?.problems} />
    </StaffPage>
  )
}
