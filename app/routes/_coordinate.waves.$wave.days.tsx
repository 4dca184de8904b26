import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import type { Wave } from '~/domain/wave/wave'
import { fixedDays } from '~/domain/wave/wave-days'
import { permits } from '~/domain/wave/wave-state'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { DaysForm } from '~/ui/coordinate/days-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { changeDays } from '~/usecases/change-days.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Change the days – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const lastDays = fixedDays(wave, today()) === null ? ('movable' as const) : ('fixed' as const)
  return { ...(await staffFrame(session)), wave, lastDays }
}

/** A form that does not ask for a day leaves it as it is. */
function parseDays(form: FormData, wave: Wave) {
  const typed = (name: string, stands: string | null) => (form.has(name) ? formText(form, name) : (stands ?? ''))
  return {
    answerBy: typed('answerBy', wave.answerByDay),
    paperIn: typed('paperIn', wave.paperInDay),
    publishOn: typed('publishOn', wave.publishOn),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const typed = parseDays(await request.formData(), wave)
  const changed = await changeDays(typed, { waveId: wave.id, partnershipId: session.partnershipId, actor: session.name })
  if (changed.ok) return redirect(`/waves/${wave.id}`)
  return data({ typed, problems: sayProblems(changed.problems) }, { status: 422 })
}

export default function Days() {
  const { session, notice, wave, lastDays } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`Change the days of ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <div id="wave">
        {permits(wave.state, 'change-days') ? (
          <DaysForm wave={wave} lastDays={lastDays} typed={refusal?.typed} problems={refusal?.problems} />
        ) : (
          <p>
            This wave is published. Its days stand. <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
          </p>
        )}
      </div>
    </StaffPage>
  )
}
