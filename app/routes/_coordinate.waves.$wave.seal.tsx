import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Problem } from '~/domain/kernel/result'
import { permits } from '~/domain/wave/wave-state'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ConfirmForm } from '~/ui/coordinate/confirm-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { WillComeOut } from '~/ui/coordinate/will-come-out'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { beginSealing, findSealing } from '~/usecases/seal-in-background.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Seal the wave – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  if (findSealing(wave.id)?.state === 'under way') throw redirect(`/waves/${wave.id}/sealing`)
  return { ...(await staffFrame(session)), wave, maySeal: permits(wave.state, 'seal') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const again = (problems: readonly Problem[]) => data({ problems: sayProblems(problems) }, { status: 422 })
  const isConfirmed = formText(await request.formData(), 'confirmed') === 'yes'
  if (!isConfirmed) return again([{ item: 'confirmed', key: 'wave.not-confirmed' }])
  const sealing = await beginSealing({ waveId: wave.id, partnershipId: session.partnershipId, actor: session.name })
  if (sealing.state === 'under way') return redirect(`/waves/${wave.id}/sealing`)
  return sealing.result.ok ? redirect(`/waves/${wave.id}`) : again(sealing.result.problems)
}

export default function Seal() {
  const { session, notice, wave, maySeal } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  return (
    <StaffPage title={`Seal ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <div id="wave">
        {maySeal ? (
          <ConfirmForm
            claim="I want to seal this wave for ever"
            button="Seal this wave"
            back={`/waves/${wave.id}/preview`}
            problems={problems}
          >
            <p>Sealing turns the answers into public records, once and for ever. It cannot be undone, and nothing can be added later.</p>
            <ul>
              <li>Each community with enough answers becomes a batch of its own.</li>
              <li>
                Communities with too few are put together as “Other groups combined” if that makes enough people. If not, their answers are
                deleted.
              </li>
              <li>The ratings of each person are deleted. What people wrote is kept for its review.</li>
              <li>
                Nothing is public yet. <WillComeOut wave={wave} />
              </li>
            </ul>
          </ConfirmForm>
        ) : (
          <p>
            Only a closed wave can be sealed. <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
          </p>
        )}
      </div>
    </StaffPage>
  )
}
