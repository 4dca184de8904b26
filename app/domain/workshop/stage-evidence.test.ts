import { describe, expect, test } from 'vitest'
import type { MatrixPartner } from './partner-matrix'
import { evidenceByStage, type ReleasedCount, stagesOfMatrix } from './stage-evidence'

const stage = (code: string) => ({ code, name: code.toUpperCase(), isRetired: false })
const partner = (name: string, part: MatrixPartner['part']): MatrixPartner => ({ id: name, name, part })
const count = (kind: ReleasedCount['kind'], least: number, most = least): ReleasedCount => ({ stage: 'court', kind, least, most })

describe('what released statements say of a stage', () => {
  test.each<[string, readonly ReleasedCount[], readonly [number, number] | null]>([
    ['no statement counts it', [], null],
    ['it is counted, and nobody named a challenge', [count('challenge', 0)], [0, 0]],
    ['another kind is counted only', [count('idea', 9)], [0, 0]],
    ['one number', [count('challenge', 12)], [12, 12]],
    ['fewer than 5', [count('challenge', 1, 4)], [1, 4]],
    ['two statements', [count('challenge', 12), count('challenge', 1, 4)], [13, 16]],
    ['two statements, one without any', [count('challenge', 0), count('challenge', 6)], [6, 6]],
  ])('%s', (_, counts, span) => {
    const challenge = evidenceByStage(counts, [stage('court')]).get('court')?.challenge ?? null
    expect(challenge && [challenge.least, challenge.most]).toEqual(span)
  })

  test('what is said of another stage does not count here', () => {
    expect(evidenceByStage([{ ...count('challenge', 7), stage: 'arrest' }], [stage('court')]).get('court')).toBeNull()
  })
})

describe('a stage has challenges and no partner', () => {
  const ticked = partner('Police', { told: 'by-stage', ticked: ['court'] })
  const elsewhere = partner('Fire', { told: 'by-stage', ticked: [] })
  const inWords = partner('Skills', { told: 'in-words', prose: 'Everywhere.' })
  const notYet = partner('Health', { told: 'not-yet' })
  test.each`
    partners               | challenges                    | gap
    ${[]}                  | ${[count('challenge', 6)]}    | ${true}
    ${[]}                  | ${[count('challenge', 1, 4)]} | ${true}
    ${[]}                  | ${[count('challenge', 0)]}    | ${false}
    ${[]}                  | ${[]}                         | ${false}
    ${[elsewhere]}         | ${[count('challenge', 6)]}    | ${true}
    ${[inWords, notYet]}   | ${[count('challenge', 6)]}    | ${true}
    ${[elsewhere, ticked]} | ${[count('challenge', 6)]}    | ${false}
  `('$gap', ({ partners, challenges, gap }: { partners: MatrixPartner[]; challenges: ReleasedCount[]; gap: boolean }) => {
    const [shown] = stagesOfMatrix(partners, [stage('court')], evidenceByStage(challenges, [stage('court')]))
    expect(shown?.isGap).toBe(gap)
    expect(shown?.ticked).toEqual(partners.includes(ticked) ? ['Police'] : [])
  })
})
