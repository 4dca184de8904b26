import { describe, expect, test } from 'vitest'
import printed from '../../../prisma/reference/framework-west-dunbartonshire-2017.json'
import journeys from '../../../prisma/reference/journeys.json'
import { cellsOf, type PartnerPart, partOfPrinted } from './partner-matrix'

const accused = (journeys.journeys[0]?.stages ?? []).map(([code = '']) => ({ code }))
const printedPartner = ({ partner, stages, prose }: (typeof printed.partnerPathways)[number]) => ({
  name: partner,
  stages,
  prose: prose ?? null,
})

describe('the printed matrix of West Dunbartonshire', () => {
  const rows = printed.partnerPathways.map((row) => ({ name: row.partner, part: partOfPrinted(printedPartner(row), accused) }))

  test.each`
    partner                                                      | arrest    | prosecution | community | custody   | return
    ${'Police Scotland Argyll and West Dunbartonshire Division'} | ${'tick'} | ${'tick'}   | ${'tick'} | ${'tick'} | ${'tick'}
    ${'Crown Office and Procurator Fiscal Service'}              | ${'none'} | ${'tick'}   | ${'tick'} | ${'tick'} | ${'none'}
    ${'Scottish Courts and Tribunals Service'}                   | ${'none'} | ${'tick'}   | ${'tick'} | ${'tick'} | ${'none'}
    ${'Scottish Prison Service'}                                 | ${'none'} | ${'tick'}   | ${'tick'} | ${'tick'} | ${'tick'}
    ${'Integration Joint Board (HSCP)'}                          | ${'tick'} | ${'tick'}   | ${'tick'} | ${'tick'} | ${'tick'}
    ${'Greater Glasgow and Clyde Health Board'}                  | ${'tick'} | ${'tick'}   | ${'tick'} | ${'tick'} | ${'tick'}
    ${'Local Authority'}                                         | ${'tick'} | ${'tick'}   | ${'tick'} | ${'tick'} | ${'tick'}
    ${'Scottish Fire & Rescue Service'}                          | ${'none'} | ${'tick'}   | ${'tick'} | ${'none'} | ${'tick'}
  `('$partner has its ticks', ({ partner, arrest, prosecution, community, custody, return: back }: Record<string, string>) => {
    const row = rows.find(({ name }) => name === partner)
    expect(row && cellsOf(row, accused)).toEqual([arrest, prosecution, community, custody, back])
  })

  test('a partner with prose has no cell at all: null, which is not false', () => {
    const [told, ...others] = rows.filter(({ part }) => part.told !== 'by-stage')
    expect(others).toEqual([])
    expect(told).toEqual({
      name: 'Skills Development Scotland',
      part: { told: 'in-words', prose: printed.partnerPathways.at(-1)?.prose },
    })
    expect(told && cellsOf(told, accused)).toBeNull()
  })
})

describe('what is printed of a partner becomes', () => {
  const two = [{ code: 'one' }, { code: 'two' }]
  test.each<[string, readonly boolean[] | null, string | null, PartnerPart]>([
    ['ticks', [true, false], null, { told: 'by-stage', ticked: ['one'] }],
    ['ticks nowhere', [false, false], null, { told: 'by-stage', ticked: [] }],
    ['words', null, 'At every stage.', { told: 'in-words', prose: 'At every stage.' }],
    ['nothing settled, where only its name is printed', null, null, { told: 'not-yet' }],
    ['nothing settled, where its words are blank', null, ' ', { told: 'not-yet' }],
    ['nothing settled, where the pathway has another number of stages', [true, false, true], null, { told: 'not-yet' }],
  ])('%s', (_, stages, prose, part) => {
    expect(partOfPrinted({ name: 'A partner', stages, prose }, two)).toEqual(part)
  })

  test('a tick at a stage that is no longer offered gives no cell', () => {
    expect(cellsOf({ part: { told: 'by-stage', ticked: ['one', 'gone'] } }, two)).toEqual(['tick', 'none'])
  })
})
