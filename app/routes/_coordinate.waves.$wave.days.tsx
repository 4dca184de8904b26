import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { changeDays } from '~/usecases/change-days.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Change the days – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return { ...(await staffFrame(session)), wave: await requireWave(params['wave'], session) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const form = await request.formData()
  const typed = { answerBy: formText(form, 'answerBy'), paperIn: formText(form, 'paperIn') }
  const changed = await changeDays(typed, { waveId: wave.id, partnershipId: session.partnershipId, actor: session.name })
  if (changed.ok) return redirect(`/waves/${wave.id}`)
  return data({ typed, problems: sayProblems(changed.problems) }, { status: 422 })
}

export default function Days() {
  const { session, notice, wave } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const problems = refusal?.problems
  return (
    <StaffPage title={`Change the days of ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      {wave.state === 'open' ? <p>People were told these days. They can be moved later, never earlier.</p> : null}
      <form method="post" className="wm-form" noValidate id="wave">
        <TextField
          name="answerBy"
          label="Answer by"
          hint="The last day people can answer."
          type="date"
          value={refusal?.typed.answerBy ?? wave.answerByDay}
          problems={problems}
          narrow
        />
        <TextField
          name="paperIn"
          label="Paper in"
          hint="The last day sheets of paper may be typed in: at most 21 days after."
          type="date"
          value={refusal?.typed.paperIn ?? wave.paperInDay}
          problems={problems}
          narrow
        />
        <div className="wm-actions">
          <button className="ds_button" type="submit">
            Change the days
          </button>
          <a href={`/waves/${wave.id}`}>Not now</a>
        </div>
      </form>
    </StaffPage>
  )
}
