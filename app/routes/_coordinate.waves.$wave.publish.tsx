import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { findReleaseOfWave } from '~/data/releases.server'
import { refused } from '~/domain/kernel/result'
import { nextStep } from '~/domain/wave/next-step'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ConfirmForm } from '~/ui/coordinate/confirm-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { WillComeOut } from '~/ui/coordinate/will-come-out'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { publishRelease } from '~/usecases/publish-release.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Publish the wave – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const release = (await findReleaseOfWave(wave.id))?.sequence ?? null
  return { ...(await staffFrame(session)), wave, release, step: nextStep(wave, today()) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const isConfirmed = formText(await request.formData(), 'confirmed') === 'yes'
  const published = isConfirmed
    ? await publishRelease({ waveId: wave.id, partnershipId: session.partnershipId, actor: session.name })
    : refused({ item: 'confirmed', key: 'wave.not-confirmed' })
  if (published.ok) return redirect(`/waves/${wave.id}/publish`)
  return data({ problems: sayProblems(published.problems) }, { status: 422 })
}

export default function Publish() {
  const { session, notice, wave, release, step } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  return (
    <StaffPage title={`Publish ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <div id="wave">
        {step === 'publish' ? (
          <ConfirmForm claim="I want to publish this wave" button="Publish this wave" back={`/waves/${wave.id}`} problems={problems}>
            <p>Publishing makes the figures of this wave public, as a numbered release that never changes.</p>
            <p>The framework page and its files show them at once.</p>
          </ConfirmForm>
        ) : null}
        {release === null ? null : (
          <div className="wm-panel wm-panel--done">
            <p>
              <strong>
                {wave.title} is published as release {release}.
              </strong>
            </p>
            <p>
              <a href={`${session?.at ?? ''}/releases/${release}`}>See the release</a>, or <a href="/frameworks">the frameworks</a>
            </p>
            <p>
              Next: <a href={`/waves/${wave.id}/quotes`}>open the quotes</a> when reviewers are through, and{' '}
              <a href="/reports">write the report for your committee</a>
            </p>
          </div>
        )}
        {step === 'wait-for-publication' ? (
          <p>
            <WillComeOut wave={wave} /> <a href={`/waves/${wave.id}/days`}>Change the day</a>
          </p>
        ) : null}
        {wave.sealedOn === null ? <p>Seal this wave first.</p> : null}
      </div>
      <p>
        <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
      </p>
    </StaffPage>
  )
}
