import { data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { SealingProgress } from '~/ui/coordinate/sealing-progress'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { findSealing } from '~/usecases/seal-in-background.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Sealing – What Matters' }]
export const headers: HeadersFunction = ({ loaderHeaders }) => {
  const refresh = loaderHeaders.get('Refresh')
  return { 'Cache-Control': 'no-store', ...(refresh === null ? {} : { Refresh: refresh }) }
}

/** Seconds until the page looks again; it works without a script. */
const patience = 2

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const sealing = findSealing(wave.id)
  const percent = sealing?.state === 'under way' ? sealing.percent : null
  if (percent === null && wave.state !== 'closed') throw redirect(`/waves/${wave.id}`)
  const looksAgain = new URL(request.url).searchParams.get('look') === 'by-hand' ? ('by hand' as const) : ('by itself' as const)
  const headers = percent !== null && looksAgain === 'by itself' ? { Refresh: String(patience) } : undefined
  return data({ ...(await staffFrame(session)), wave, percent, looksAgain }, { headers })
}

export default function SealingRoute() {
  const { session, notice, wave, percent, looksAgain } = useLoaderData<typeof loader>()
  const at = `/waves/${wave.id}`
  return (
    <StaffPage title={`Sealing ${wave.title}`} session={session} notice={notice}>
      <div id="wave">
        {percent === null ? <NotFinished at={at} /> : <SealingProgress percent={percent} here={`${at}/sealing`} looksAgain={looksAgain} />}
      </div>
      <p>
        <a href={at}>Back to {wave.title}</a>
      </p>
    </StaffPage>
  )
}

function NotFinished({ at }: { readonly at: string }) {
  return (
    <div className="wm-panel wm-panel--warning">
      <p>
        <strong>Sealing did not finish.</strong> Nothing was changed, and no answer is lost. Press “Seal this wave” again.
      </p>
      <p>
        <a className="ds_button" href={`${at}/seal`}>
          Go to sealing
        </a>
      </p>
    </div>
  )
}
