import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readFrameworkUpload } from '~/http/framework-upload.server'
import { FrameworkFileForms } from '~/ui/framework/file-forms'
import { checkReplacement, importReplacement } from '~/usecases/import-framework.server'
import { frameworkEditing, requireOwnFramework } from '~/http/require-own-framework.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Replace a framework – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, revision } = await requireOwnFramework(params['framework'], session)
  return { ...(await staffFrame(session)), id: framework.id, title: framework.title, revision }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework } = await requireOwnFramework(params['framework'], session)
  const upload = await readFrameworkUpload(request)
  if (!upload.ok) return data({ problems: sayProblems(upload.problems), checked: null }, { status: 422 })
  const { file, form, isConfirmed } = upload.value
  const editing = frameworkEditing(form, framework.id, session)
  if (isConfirmed) {
    const imported = await importReplacement(file, editing)
    if (imported.ok) throw redirect(`/settings/frameworks/${framework.id}?saved`)
    return data({ problems: sayProblems(imported.problems), checked: null }, { status: 422 })
  }
  const changes = await checkReplacement(file, editing)
  if (!changes.ok) return data({ problems: sayProblems(changes.problems), checked: null }, { status: 422 })
  return data({ problems: [], checked: { file, changes: changes.value } })
}

export default function ReplaceFramework() {
  const { session, notice, id, title, revision } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const back = `/settings/frameworks/${id}`
  return (
    <StaffPage title={`Replace with a file: ${title}`} session={session} notice={notice}>
      <ErrorSummary problems={result?.problems} />
      <p>
        The file is checked first, and you see what it would add, change and retire. What the file has no more is retired, and nothing is
        deleted; the history has what was there before.
      </p>
      <FrameworkFileForms checked={result?.checked ?? null} problems={result?.problems} revision={revision} back={back} />
    </StaffPage>
  )
}
