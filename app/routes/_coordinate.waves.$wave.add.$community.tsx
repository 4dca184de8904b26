import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { SignedIn } from '~/data/sessions.server'
import { listStaff } from '~/data/staff.server'
import type { Result } from '~/domain/kernel/result'
import { refused } from '~/domain/kernel/result'
import type { WaveCommunity } from '~/domain/wave/wave'
import { isUnfinished } from '~/domain/wave/wave-state'
import { handlesAnswers } from '~/domain/staff/handles-answers'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { AddInterviewForm, AddLinkForm, AddPaperForm } from '~/ui/coordinate/add-way-in-forms'
import { OverNotice } from '~/ui/coordinate/over-notice'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { addCollector } from '~/usecases/add-collector.server'
import { issueSheets } from '~/usecases/issue-sheets.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Add a way in – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

async function requireCommunity(params: LoaderFunctionArgs['params'], session: SignedIn) {
  const wave = await requireWave(params['wave'], session)
  const community = wave.communities.find(({ code }) => code === params['community'])
  if (community === undefined) throw new Response(null, { status: 404 })
  return { wave, community }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { wave, community } = await requireCommunity(params, session)
  const staff = await listStaff(session.partnershipId)
  const handlers = staff.filter(({ active, role }) => active && handlesAnswers(role)).map(({ id, name }) => ({ value: id, label: name }))
  return { ...(await staffFrame(session)), wave, community, handlers }
}

async function add(form: FormData, waveId: string, community: WaveCommunity, session: SignedIn): Promise<Result<{ collectorId: string }>> {
  const { partnershipId, name: actor } = session
  const kind = formText(form, 'kind')
  if (kind === 'paper') {
    const typed = formText(form, 'sheets').trim()
    const sheets = /^\d+$/.test(typed) ? Number(typed) : 0
    return issueSheets({ waveId, communityId: community.id, ownerId: formText(form, 'ownerId'), sheets, partnershipId, actor })
  }
  if (kind === 'interview') {
    return addCollector({ communityId: community.id, kind, ownerId: formText(form, 'interviewer') }, { waveId, partnershipId, actor })
  }
  const evidenceKind = formText(form, 'evidenceKind')
  if (kind !== 'open-link' && kind !== 'codes') return refused({ item: 'kind', key: 'collector.kind' })
  if (evidenceKind !== 'own-phone' && evidenceKind !== 'shared-device') return refused({ item: 'evidenceKind', key: 'collector.choice' })
  return addCollector({ communityId: community.id, kind, evidenceKind }, { waveId, partnershipId, actor })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { wave, community } = await requireCommunity(params, session)
  const form = await request.formData()
  const added = await add(form, wave.id, community, session)
  if (!added.ok) return data({ sheets: formText(form, 'sheets'), problems: sayProblems(added.problems) }, { status: 422 })
  const isCodes = formText(form, 'kind') === 'codes'
  return redirect(
    isCodes ? `/waves/${wave.id}/collectors/${added.value.collectorId}/codes` : `/waves/${wave.id}#community-${community.code}`,
  )
}

export default function AddWayIn() {
  const { session, notice, wave, community, handlers } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`Add a way in for ${community.name}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      {isUnfinished(wave.state) ? (
        <>
          <div id="wave">
            <AddLinkForm problems={refusal?.problems} />
            <AddPaperForm typists={handlers} sheets={refusal?.sheets ?? ''} problems={refusal?.problems} />
            <AddInterviewForm interviewers={handlers} problems={refusal?.problems} />
          </div>
          <p>
            <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
          </p>
        </>
      ) : (
        <OverNotice wave={wave}>It takes no more answers, so there is no new way in.</OverNotice>
      )}
    </StaffPage>
  )
}
