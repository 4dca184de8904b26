import type { LoaderFunctionArgs } from '@remix-run/node'
import { listMatrixPartners } from '~/data/partner-matrix.server'
import { matrixCsv } from '~/domain/export/matrix-csv'
import { stagesOfMatrix } from '~/domain/workshop/stage-evidence'
import { matrixJourney } from '~/http/matrix-journey.server'
import { requireRole } from '~/http/require-role.server'
import { stageEvidence } from '~/http/stage-evidence.server'

/** The matrix of one journey (`?journey=`) as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator', 'facilitator', 'viewer')
  const { journey, stages } = await matrixJourney(request, session)
  const partners = await listMatrixPartners(session.partnershipId, journey.id)
  const { evidence } = await stageEvidence(session.partnershipId, journey, stages)
  return new Response(matrixCsv(partners, stagesOfMatrix(partners, stages, evidence)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="partners-${journey.perspective}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
