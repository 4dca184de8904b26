import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listCommunityNames } from '~/data/community-names.server'
import { findFrameworkSurroundings } from '~/data/framework-surroundings.server'
import { indicatorAsTyped, newIndicatorAsTyped } from '~/domain/indicator/as-typed'
import { editIndicator } from '~/domain/indicator/edit-indicator'
import { indicatorKey } from '~/domain/indicator/framework-file'
import { offeredOutcomes } from '~/domain/indicator/offered-outcomes'
import { readTypedIndicator } from '~/http/typed-framework.server'
import { IndicatorFields } from '~/ui/framework/indicator-fields'
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
export const meta: MetaFunction = () => [{ title: 'Indicator – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params: { framework: id, indicator: key } }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework, revision } = await requireOwnFramework(id, session)
  const indicator = framework.indicators.find((one) => indicatorKey(framework.id, one) === key)
  if (indicator === undefined && key !== 'new') throw new Response(null, { status: 404 })
  const asked = new URL(request.url).searchParams.get('outcome')
  const under = framework.outcomes.find(({ code }) => code === asked)?.id ?? ''
  const { others, themes } = await findFrameworkSurroundings(session.partnershipId, framework.id)
  return {
    ...(await staffFrame(session)),
    id: framework.id,
    title: framework.title,
    revision,
    kept: indicator === undefined ? newIndicatorAsTyped(under) : indicatorAsTyped(indicator),
    choices: { ...offeredOutcomes(framework, others), themes, communities: await listCommunityNames(session.partnershipId) },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { framework } = await requireOwnFramework(params['framework'], session)
  const form = await request.formData()
  const typed = readTypedIndicator(form)
  const edited = await editFramework(frameworkEditing(form, framework.id, session), (before, known) =>
    editIndicator(before, keyOf(params['indicator']), typed, known),
  )
  if (edited.ok) return redirect(`/settings/frameworks/${framework.id}?saved`)
  return data({ typed, problems: sayProblems(edited.problems) }, { status: 422 })
}

function keyOf(key = ''): string | null {
  return key === 'new' ? null : key
}

export default function FrameworkIndicator() {
  const { session, notice, id, title, revision, kept, choices } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const { aims: _aims, ...offered } = choices
  return (
    <StaffPage title={kept.measure === '' ? 'Add an indicator' : kept.measure} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>{title}</p>
      <EditForm address={`/settings/frameworks/${id}`} revision={revision} label="Save the indicator">
        <IndicatorFields typed={refusal?.typed ?? kept} {...offered} problems={refusal?.problems} />
      </EditForm>
    </StaffPage>
  )
}
