import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findChildrenConsent } from '~/data/children-consent.server'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { languages } from '~/locales/languages'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { confirmChildren } from '~/usecases/confirm-children.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Asking children – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return { ...(await staffFrame(session)), consent: await findChildrenConsent(session.partnershipId) }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const typed = {
    wording: Object.fromEntries(Object.keys(languages).map((language) => [language, formText(form, `wording-${language}`)])),
    confirmedBy: formText(form, 'confirmedBy'),
    confirmedOn: formText(form, 'confirmedOn'),
  }
  const confirmed = await confirmChildren(typed, { partnershipId: session.partnershipId, actor: session.name })
  if (confirmed.ok) return redirect('/children')
  return data({ typed, problems: sayProblems(confirmed.problems) }, { status: 422 })
}

export default function Children() {
  const { session, notice, consent } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const typed = refusal?.typed ?? consent ?? { wording: {}, confirmedBy: '', confirmedOn: '' }
  const wording: Readonly<Record<string, string>> = typed.wording
  const problems = refusal?.problems
  return (
    <StaffPage title="Asking children" session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <div id="children">
        <p>
          {consent === null
            ? 'The children’s survey is off. It can be chosen for a wave once your partnership has settled how children and those who care for them agree, from which age, and in which words.'
            : 'The children’s survey can be chosen for a wave. While such a wave is open, these words stand.'}
        </p>
        <p>Seven themes, three answers each: not good, in between, good. Its results are never put together with those of adults.</p>
        <form method="post" className="wm-form" noValidate>
          {Object.entries(languages).map(([language, { name, direction }]) => (
            <TextArea
              key={language}
              name={`wording-${language}`}
              label={`What children read before the first question, ${name}`}
              hint={
                language === 'en'
                  ? 'For which age it is, who has to agree, and that they may stop at any time.'
                  : 'Left blank: the English words.'
              }
              value={wording[language] ?? ''}
              problems={problems}
              lang={language}
              dir={direction}
            />
          ))}
          <TextField
            name="confirmedBy"
            label="Who confirmed it"
            hint="The post or the group, for example: child protection lead"
            value={typed.confirmedBy}
            problems={problems}
          />
          <TextField name="confirmedOn" label="On which day" type="date" value={typed.confirmedOn} problems={problems} narrow />
          <div className="wm-actions">
            <button className="ds_button" type="submit">
              Confirm this
            </button>
            <a href="/waves">Not now</a>
          </div>
        </form>
      </div>
    </StaffPage>
  )
}
