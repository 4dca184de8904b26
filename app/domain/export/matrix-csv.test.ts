import { expect, test } from 'vitest'
import type { MatrixPartner } from '../workshop/partner-matrix'
import { evidenceByStage, stagesOfMatrix } from '../workshop/stage-evidence'
import { matrixCsv } from './matrix-csv'

const stages = [
  { code: 'arrest', name: 'Arrest', isRetired: false },
  { code: 'court', name: 'Court', isRetired: false },
]
const partners: readonly MatrixPartner[] = [
  { id: '1', name: 'Police', part: { told: 'by-stage', ticked: ['arrest'] } },
  { id: '2', name: 'Skills', part: { told: 'in-words', prose: 'Everywhere, a bit.' } },
  { id: '3', name: '=Health', part: { told: 'not-yet' } },
]

test('ticks, no ticks, words and counts are four different things in the file, too', () => {
  const counts = [
    { stage: 'arrest', kind: 'challenge', least: 1, most: 4 },
    { stage: 'arrest', kind: 'idea', least: 13, most: 16 },
  ] as const
  const csv = matrixCsv(partners, stagesOfMatrix(partners, stages, evidenceByStage(counts, stages)))
  expect(csv.slice(1).split('\r\n')).toEqual([
    'row,name,told,Arrest,Court,words',
    'partner,Police,by-stage,yes,no,',
    'partner,Skills,in-words,,,"Everywhere, a bit."',
    `partner,"'=Health",not-yet,,,`,
    'released-count,strength,,0,[none],',
    'released-count,challenge,,<5,[none],',
    'released-count,idea,,13–16,[none],',
  ])
})
