import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { findPrintedPartners, listMatrixPartners } from '~/data/partner-matrix.server'
import { stagesOfMatrix } from '~/domain/workshop/stage-evidence'
import { matrixJourney } from '~/http/matrix-journey.server'
import { requireRole } from '~/http/require-role.server'
import { stageEvidence } from '~/http/stage-evidence.server'
import { staffFrame } from '~/http/staff-frame.server'
import landscapeStyles from '~/ui/indicator/landscape.scss?url'
import { JourneyChoice } from '~/ui/matrix/journey-choice'
import { EmptyMatrix } from '~/ui/matrix/empty-matrix'
import { MatrixSources } from '~/ui/matrix/matrix-sources'
import matrixStyles from '~/ui/matrix/matrix.scss?url'
import { PartnerMatrixTable } from '~/ui/matrix/partner-matrix-table'
import { StageGaps } from '~/ui/matrix/stage-gaps'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { startMatrix } from '~/usecases/start-matrix.server'

export const links: LinksFunction = () => [styles, matrixStyles, landscapeStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Partners and stages – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const done: Readonly<Record<string, string>> = {
  changed: 'The matrix is kept.',
  started: 'The partners of the plan are here. Now say at which stages each is active.',
  'not-started': 'Nothing was changed: the matrix has partners already, or the plan in force prints none.',
  removed: 'The partner is removed.',
  gone: 'Nothing was changed: this partner was removed already.',
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator', 'facilitator', 'viewer')
  const { journeys, journey, stages } = await matrixJourney(request, session)
  const partners = await listMatrixPartners(session.partnershipId, journey.id)
  const { evidence, statements } = await stageEvidence(session.partnershipId, journey, stages)
  const printed = partners.length === 0 ? await findPrintedPartners(session.partnershipId, today()) : null
  return {
    ...(await staffFrame(session)),
    mayChange: session.role === 'coordinator',
    journeys: journeys.map(({ id, name }) => ({ id, name })),
    journey: { id: journey.id, name: journey.name },
    partners,
    stages: stagesOfMatrix(partners, stages, evidence),
    statements,
    printed: printed && { title: printed.title, partners: printed.partners.length },
    done: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
  }
}

/** The button that fills an empty matrix from the plan in force. */
export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const started = await startMatrix({ partnershipId, actor })
  return redirect(`/matrix?done=${started.ok ? 'started' : 'not-started'}`)
}

export default function Matrix() {
  const {
    session,
    notice,
    mayChange,
    journeys,
    journey,
    partners,
    stages,
    statements,
    printed,
    done: said,
  } = useLoaderData<typeof loader>()
  const address = `?journey=${encodeURIComponent(journey.id)}`
  return (
    <StaffPage title="Partners and stages" session={session} notice={notice}>
      {said === null ? null : (
        <p className="wm-panel wm-panel--done" role="status">
          {said}
        </p>
      )}
      <JourneyChoice journeys={journeys} chosen={journey.id} page="/matrix" />
      {partners.length === 0 ? <EmptyMatrix printed={printed} mayChange={mayChange} /> : <StageGaps partners={partners} stages={stages} />}
      <h2>{journey.name}</h2>
      <PartnerMatrixTable journey={journey.name} partners={partners} stages={stages} />
      <MatrixSources at={session?.at ?? ''} statements={statements} />
      <p className="wm-actions">
        {mayChange ? (
          <a className="ds_button" href={`/matrix/edit${address}`}>
            Change the matrix
          </a>
        ) : null}
        <a href={`/matrix.csv${address}`}>Download as CSV</a>
      </p>
    </StaffPage>
  )
}
