import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titleAsTyped } from '~/domain/indicator/as-typed'
import { readTypedTitle } from '~/http/typed-framework.server'
import { TitleFields } from '~/ui/framework/title-fields'
import { beginNewFramework } from '~/usecases/import-framework.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Begin a framework – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return staffFrame(session)
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const typed = readTypedTitle(await request.formData())
  const begun = await beginNewFramework(typed, { partnershipId, actor })
  if (begun.ok) return redirect(`/settings/frameworks/${begun.value.id}?saved`)
  return data({ typed, problems: sayProblems(begun.problems) }, { status: 422 })
}

export default function NewFramework() {
  const { session, notice } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Begin a framework" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <form method="post" className="wm-form" noValidate>
        <TitleFields typed={refusal?.typed ?? titleAsTyped(null)} problems={refusal?.problems} />
        <div className="wm-actions">
          <button className="ds_button" type="submit">
            Begin this framework
          </button>
          <a href="/settings/frameworks">All frameworks</a>
        </div>
      </form>
    </StaffPage>
  )
}
