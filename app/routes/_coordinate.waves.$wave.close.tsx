import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { refused } from '~/domain/kernel/result'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { formatDay } from '~/locales/format-day'
import { ConfirmForm } from '~/ui/coordinate/confirm-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { closeWave } from '~/usecases/close-wave.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Close the wave – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  return { ...(await staffFrame(session)), wave, mayClose: wave.state === 'open' && today() >= wave.paperInDay }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const isConfirmed = formText(await request.formData(), 'confirmed') === 'yes'
  const closed = isConfirmed
    ? await closeWave({ waveId: wave.id, partnershipId: session.partnershipId, actor: session.name })
    : refused({ item: 'confirmed', key: 'wave.not-confirmed' })
  if (closed.ok) return redirect(`/waves/${wave.id}`)
  return data({ problems: sayProblems(closed.problems) }, { status: 422 })
}

export default function Close() {
  const { session, notice, wave, mayClose } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  return (
    <StaffPage title={`Close ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <div id="wave">
        {mayClose ? (
          <ConfirmForm claim="I want to close this wave" button="Close this wave" back={`/waves/${wave.id}`} problems={problems}>
            <p>Closing ends the wave for everybody. It cannot be opened again.</p>
            <ul>
              <li>Nobody can answer any more. Codes that were not used stop working.</li>
              <li>Nobody can withdraw their answers any more: receipts stop working.</li>
              <li>
                No more sheets of paper can be typed. Sheets that were typed are handed in now; sheets that were not typed do not count.
              </li>
              <li>Then you can look at what would become public, and seal it.</li>
            </ul>
          </ConfirmForm>
        ) : (
          <NotNow wave={wave} />
        )}
      </div>
    </StaffPage>
  )
}

function NotNow({ wave }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'wave'>) {
  return (
    <>
      <p>
        {wave.state === 'open'
          ? `Typed sheets may come in until ${formatDay(wave.paperInDay, 'en')}. The wave can be closed from that day on.`
          : 'This wave is not open.'}
      </p>
      <p>
        <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
      </p>
    </>
  )
}
