import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findReleaseOfWave } from '~/data/releases.server'
import { findTextRelease } from '~/data/text-releases.server'
import { refused } from '~/domain/kernel/result'
import { permits } from '~/domain/wave/wave-state'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { OpenQuotesForm } from '~/ui/coordinate/open-quotes-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { dayText } from '~/ui/release/day-text'
import { openQuotes } from '~/usecases/open-quotes.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Open the quotes – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const release = (await findReleaseOfWave(wave.id))?.sequence ?? null
  const openedOn = (await findTextRelease(wave.id))?.publishedOn ?? null
  return { ...(await staffFrame(session)), wave, release, openedOn }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const isConfirmed = formText(await request.formData(), 'confirmed') === 'yes'
  const opened = isConfirmed
    ? await openQuotes({ waveId: wave.id, partnershipId: session.partnershipId, actor: session.name })
    : refused({ item: 'confirmed', key: 'wave.not-confirmed' })
  if (opened.ok) return redirect(`/waves/${wave.id}/quotes`)
  return data({ problems: sayProblems(opened.problems) }, { status: 422 })
}

export default function OpenQuotes() {
  const { session, notice, wave, release, openedOn } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  return (
    <StaffPage title={`Open the quotes of ${wave.title}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <div id="wave">
        {permits(wave.state, 'open-quotes') ? null : (
          <p>Publish this wave first. Until then nobody reads what people wrote but reviewers.</p>
        )}
        {permits(wave.state, 'open-quotes') && openedOn === null ? <OpenQuotesForm back={`/waves/${wave.id}`} problems={problems} /> : null}
        {openedOn === null ? null : (
          <div className="wm-panel wm-panel--done">
            <p>
              <strong>The quotes were opened on {dayText(openedOn)}.</strong> The list of what people wrote about stands since then.
            </p>
            <p>
              <a href={`${session?.at ?? ''}/releases/${release}/quotes`}>See them as everybody does</a>
            </p>
          </div>
        )}
      </div>
      <p>
        <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
      </p>
    </StaffPage>
  )
}
