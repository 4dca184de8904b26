import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listBatchGroups } from '~/data/batch-withdrawals.server'
import { refused } from '~/domain/kernel/result'
import { permits } from '~/domain/wave/wave-state'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { WithdrawBatchForm } from '~/ui/coordinate/withdraw-batch-form'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { withdrawalText } from '~/ui/release/withdrawal-text'
import { withdrawBatch } from '~/usecases/withdraw-batch.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Withdraw a group – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const groups = permits(wave.state, 'withdraw-batch') ? await listBatchGroups(wave.id) : []
  return {
    ...(await staffFrame(session)),
    wave,
    standing: groups.filter(({ withdrawal }) => withdrawal === null).map(({ group, name }) => ({ value: group, label: name })),
    withdrawn: groups.flatMap(({ name, withdrawal }) => (withdrawal === null ? [] : [{ name, withdrawal }])),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const form = await request.formData()
  const typed = { group: formText(form, 'group'), reason: formText(form, 'reason') }
  const { partnershipId, name: actor } = session
  const done =
    formText(form, 'confirmed') === 'yes'
      ? await withdrawBatch({ ...typed, waveId: wave.id, partnershipId, actor })
      : refused({ item: 'confirmed', key: 'wave.not-confirmed' })
  if (done.ok) return redirect(`/waves/${wave.id}/withdraw-batch`)
  return data({ typed, problems: sayProblems(done.problems) }, { status: 422 })
}

export default function WithdrawBatch() {
  const { session, notice, wave, standing, withdrawn } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`Withdraw a group of ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      {withdrawn.length === 0 ? null : (
        <div className="wm-panel wm-panel--done">
          <ul>
            {withdrawn.map(({ name, withdrawal }) => (
              <li key={name}>
                {name}: {withdrawalText(withdrawal)}.
              </li>
            ))}
          </ul>
        </div>
      )}
      <div id="wave">
        {standing.length > 0 ? (
          <WithdrawBatchForm wave={wave} standing={standing} typed={refusal?.typed} problems={refusal?.problems} />
        ) : (
          <p>
            {permits(wave.state, 'withdraw-batch')
              ? 'There is no group left to withdraw.'
              : 'Only a group of a sealed wave can be withdrawn.'}
          </p>
        )}
      </div>
      <p>
        <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
      </p>
    </StaffPage>
  )
}
