import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { ReleaseTable } from '~/ui/release/release-table'
import { previewWave } from '~/usecases/seal-wave.server'

export const links: LinksFunction = () => [styles, frameworkStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Preview – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const preview = await previewWave({ waveId: wave.id, partnershipId: session.partnershipId })
  const refusals = preview.ok ? [] : sayProblems(preview.problems)
  return { ...(await staffFrame(session)), wave, content: preview.ok ? preview.value : null, refusals }
}

export default function Preview() {
  const { session, notice, wave, content, refusals } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={`Preview of ${wave.title}`} session={session} notice={notice}>
      {refusals.map(({ text }) => (
        <p key={text}>{text}.</p>
      ))}
      {content === null ? null : (
        <>
          <div className="wm-panel">
            <p>
              These are all the figures that would become public, exactly as the public would read them. Nobody sees more of them than this,
              not even you.
            </p>
            <p>Where too few people answered, there is no figure, and there never will be one for this wave.</p>
          </div>
          <ReleaseTable content={content} />
          <div className="wm-actions">
            <a className="ds_button" href={`/waves/${wave.id}/seal`}>
              Go on to sealing
            </a>
          </div>
        </>
      )}
      <p className="wm-no-print">
        <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
      </p>
    </StaffPage>
  )
}
