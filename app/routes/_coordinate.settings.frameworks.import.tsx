import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readFrameworkUpload } from '~/http/framework-upload.server'
import { FrameworkFileForms } from '~/ui/framework/file-forms'
import { checkNewFramework, importNewFramework } from '~/usecases/import-framework.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Framework from a file – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return staffFrame(session)
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const upload = await readFrameworkUpload(request)
  if (!upload.ok) return data({ problems: sayProblems(upload.problems), checked: null }, { status: 422 })
  const { file, isConfirmed } = upload.value
  if (isConfirmed) {
    const imported = await importNewFramework(file, { partnershipId, actor })
    if (imported.ok) throw redirect(`/settings/frameworks/${imported.value.id}?saved`)
    return data({ problems: sayProblems(imported.problems), checked: null }, { status: 422 })
  }
  const changes = await checkNewFramework(file, partnershipId)
  if (!changes.ok) return data({ problems: sayProblems(changes.problems), checked: null }, { status: 422 })
  return data({ problems: [], checked: { file, changes: changes.value } })
}

export default function ImportFramework() {
  const { session, notice } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <StaffPage title="Make a framework from a file" session={session} notice={notice}>
      <ErrorSummary problems={result?.problems} />
      <p>The file is checked first, and you see what it holds. It becomes a framework of its own; no other one is changed.</p>
      <FrameworkFileForms checked={result?.checked ?? null} problems={result?.problems} revision={null} back="/settings/frameworks" />
    </StaffPage>
  )
}
