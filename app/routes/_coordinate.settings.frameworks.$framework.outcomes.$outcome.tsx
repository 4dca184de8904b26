import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { outcomeAsTyped } from '~/domain/indicator/as-typed'
import { editOutcome } from '~/domain/indicator/edit-outcome'
import { readTypedOutcome } from '~/http/typed-framework.server'
import { OutcomeFields } from '~/ui/framework/outcome-fields'
import { frameworkEditing, requireOwnFramework } from '~/http/require-own-framework.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { EditForm } from '~/ui/framework/edit-form'
import { editFramework } from '~/usecases/edit-framework.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Outcome – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params: { framework: id, outcome: code } }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, revision } = await requireOwnFramework(id, session)
  const outcome = framework.outcomes.find((one) => one.code === code) ?? null
  if (outcome === null && code !== 'new') throw new Response(null, { status: 404 })
  const isNew = outcome === null
  return { ...(await staffFrame(session)), id: framework.id, title: framework.title, revision, isNew, kept: outcomeAsTyped(outcome) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework } = await requireOwnFramework(params['framework'], session)
  const form = await request.formData()
  const typed = readTypedOutcome(form)
  const edited = await editFramework(frameworkEditing(form, framework.id, session), (before) =>
    editOutcome(before, codeOf(params['outcome']), typed),
  )
  if (edited.ok) return redirect(`/settings/frameworks/${framework.id}?saved`)
  return data({ typed, problems: sayProblems(edited.problems) }, { status: 422 })
}

function codeOf(code = ''): string | null {
  return code === 'new' ? null : code
}

export default function FrameworkOutcome() {
  const { session, notice, id, title, revision, isNew, kept } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={isNew ? 'Add an outcome' : `Outcome: ${kept.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>{title}</p>
      <EditForm address={`/settings/frameworks/${id}`} revision={revision} label="Save the outcome">
        <OutcomeFields typed={refusal?.typed ?? kept} isNew={isNew} problems={refusal?.problems} />
      </EditForm>
    </StaffPage>
  )
}
