import { describe, expect, test } from 'vitest'
import { exact, hidden, inventedContent, inventedRelease, low } from '../../../tests/fixtures/invented-content'
import { inventedEntry, inventedFigures, inventedTarget } from '../../../tests/fixtures/invented-figures'
import { inventedIndicator } from '../../../tests/fixtures/invented-framework'
import { inventedStatement } from '../../../tests/fixtures/invented-statement'
import { openRelease, writePayload } from '../disclosure/release'
import { openStatement, writeStatement } from '../disclosure/statement-payload'
import { day } from '../kernel/day'
import type { Indicator } from './indicator'
import { latestStanding, standings } from './standing'

const asOf = day('2026-11-22')
const crimes = inventedIndicator({
  baselinePrinted: '437',
  targets: [inventedTarget('18/19', 'number', 420), inventedTarget('21/22', 'number', 400)],
})
const rows = (indicator: Indicator, changes: Parameters<typeof inventedFigures>[0]) =>
  standings(indicator, inventedFigures(changes), asOf).map(({ period, actual, target, status, direction }) =>
    [period, actual, target, status, direction ?? '-'].join(' | '),
  )

describe('a row for each period with a target or a figure, oldest first', () => {
  test('figures find the target of their period in either print, and of two for one period the later counts', () => {
    const entered = [inventedEntry('2021/22', '390'), inventedEntry('2018/19', '431'), inventedEntry('18/19', '425')]
    expect(rows(crimes, { entered })).toEqual(['18/19 | 425 | 420 | not-met | -', '21/22 | 390 | 400 | met | better'])
  })

  test('a figure without a target of its own period is not judged there', () => {
    expect(rows(crimes, { entered: [inventedEntry('19/20', '450')] })).toEqual([
      '18/19 |  | 420 | no-figure | -',
      '19/20 | 450 |  | no-target | -',
      '21/22 |  | 400 | no-new-figure | -',
    ])
  })

  test('a period that is not over is not due', () => {
    const indicator = { ...crimes, targets: [inventedTarget('25/26', 'number', 420), inventedTarget('26/27', 'number', 400)] }
    expect(rows(indicator, {})).toEqual(['25/26 |  | 420 | no-figure | -', '26/27 |  | 400 | not-due | -'])
  })

  test('a phrase across two periods is the target of both', () => {
    const targets = [inventedTarget('18/19', 'reduce-year-on-year', null, { span: 2 }), inventedTarget('19/20', 'none')]
    const entered = [inventedEntry('18/19', '200'), inventedEntry('19/20', '205')]
    expect(rows(inventedIndicator({ baselinePrinted: '212', targets }), { entered })).toEqual([
      '18/19 | 200 | reduce-year-on-year | met | -',
      '19/20 | 205 | reduce-year-on-year | not-met | worse',
    ])
  })

  test('a year without the year before is not judged against a baseline that an earlier figure has left behind', () => {
    const later = inventedIndicator({ baselinePrinted: '212', targets: [inventedTarget('21/22', 'reduce-year-on-year', null)] })
    expect(rows(later, { entered: [inventedEntry('21/22', '210')] })).toEqual(['21/22 | 210 | reduce-year-on-year | met | -'])
    expect(rows(later, { entered: [inventedEntry('18/19', '200'), inventedEntry('21/22', '210')] }).at(-1)).toBe(
      '21/22 | 210 | reduce-year-on-year | cannot-be-said | worse',
    )
  })

  test('the same figure again is the same, and without a direction wanted nothing is better', () => {
    const entered = [inventedEntry('18/19', '43'), inventedEntry('19/20', '43'), inventedEntry('20/21', '44')]
    expect(rows(inventedIndicator(), { entered })).toEqual([
      '18/19 | 43 |  | no-target | -',
      '19/20 | 43 |  | no-target | same',
      '20/21 | 44 |  | no-target | cannot-be-said',
    ])
  })
})

describe('a status needs enough people', () => {
  const safe = inventedIndicator({ source: 'survey', theme: 'PS08', targets: [inventedTarget('26/27', 'at-least', 3)] })
  const release = (sequence: number, figure: typeof hidden) => inventedRelease(sequence, { groups: {}, total: { PS08: figure } })

  test.each`
    figure          | standing
    ${exact('3.0')} | ${'2026/27 | 3.0 | 3 | met | -'}
    ${low('1.9')}   | ${'2026/27 | <1.9 | 3 | not-met | -'}
    ${hidden}       | ${'2026/27 | [c] | 3 | not-enough-answers | -'}
  `('$figure: $standing', ({ figure, standing }: { figure: typeof hidden; standing: string }) => {
    expect(rows(safe, { releases: [release(1, figure)] })).toEqual([standing.replace('2026/27', '26/27')])
  })

  test('a small number of people that was entered is not judged', () => {
    expect(rows(crimes, { entered: [inventedEntry('18/19', '[c]')] })[0]).toBe('18/19 | [c] | 420 | not-enough-answers | -')
  })

  test('the last figure that is shown is the one before, never one that is withheld', () => {
    const entered = [inventedEntry('18/19', '430'), inventedEntry('19/20', '[c]'), inventedEntry('20/21', '400')]
    expect(rows(crimes, { entered })[2]).toBe('20/21 | 400 |  | no-target | better')
  })
})

describe('a direction, and a target against the year before, need two figures of one measure', () => {
  const released = (sequence: number, closedOn: string, score: string, { groups = ['recovery'], place = 'area' } = {}) => {
    const shown = Object.fromEntries(groups.map((code) => [code, { PS08: exact(score) }]))
    const { wave, ...content } = inventedContent({ groups: shown, place, total: { PS08: exact(score) } })
    const payload = { sequence, publishedOn: '2026-11-01', previousSha256: '', content: { ...content, wave: { ...wave, closedOn } } }
    return openRelease(writePayload(payload), `sha-${sequence}`)
  }
  const safe = inventedIndicator({ source: 'survey', theme: 'PS08', polarity: 'higher' })
  const less = { ...safe, targets: [inventedTarget('26/27', 'reduce-year-on-year', null)] }

  test.each`
    later                                  | direction           | target
    ${{}}                                  | ${'worse'}          | ${'met'}
    ${{ groups: ['recovery', 'victims'] }} | ${'cannot-be-said'} | ${'cannot-be-said'}
    ${{ groups: ['pool'] }}                | ${'cannot-be-said'} | ${'cannot-be-said'}
    ${{ place: 'tullibody' }}              | ${'cannot-be-said'} | ${'cannot-be-said'}
  `('after a figure of one group, one with $later: $direction, $target', ({ later, direction, target }) => {
    const releases = [released(1, '2025-10-07', '3.8'), released(2, '2026-10-07', '3.4', later as object)]
    const figures = inventedFigures({ releases })
    expect(standings(safe, figures, asOf)[1]?.direction).toBe(direction)
    expect(standings(less, figures, asOf)[1]?.status).toBe(target)
  })
})

describe('a figure says where it comes from, and a period without one why', () => {
  test('a survey figure names its release and about how many people it is', () => {
    const releases = [inventedRelease(3, { groups: {}, total: { PS08: exact('3.0', 25) } })]
    const indicator = inventedIndicator({ source: 'survey', theme: 'PS08' })
    expect(standings(indicator, inventedFigures({ releases }), asOf)).toMatchObject([
      { period: '2026/27', people: '25', release: 3, note: 'Release 3: Invented autumn', reason: null },
    ])
  })

  test('a survey indicator says that there was no survey, unless the partnership says more', () => {
    const indicator = inventedIndicator({ source: 'survey', theme: 'PS08', targets: [inventedTarget('21/22', 'number', 3)] })
    const missing = [{ period: '2021/22', reason: 'The café was shut.', author: 'Invented', enteredOn: '2026-11-22' }]
    expect(standings(indicator, inventedFigures(), asOf)[0]?.reason).toBe('No survey was published for this period.')
    expect(standings(indicator, inventedFigures({ missing }), asOf)[0]?.reason).toBe('The café was shut.')
  })

  test('a reason alone makes a row, and is gone from it when there is a figure', () => {
    const missing = [{ period: '2019/20', reason: 'Not collected.', author: 'Invented', enteredOn: '2026-11-22' }]
    expect(standings(inventedIndicator(), inventedFigures({ missing }), asOf)).toMatchObject([
      { period: '2019/20', status: 'no-figure', reason: 'Not collected.' },
    ])
    const entered = [inventedEntry('19/20', '4')]
    expect(standings(inventedIndicator(), inventedFigures({ missing, entered }), asOf)).toMatchObject([{ actual: '4', reason: null }])
  })
})

describe('counts of the product come from released statements', () => {
  const statement = (sequence: number, to: string, people: number | null) => {
    const content = { ...inventedStatement, to, people: { total: people, byAudience: null } }
    return openStatement(writeStatement({ sequence, publishedOn: to, previousSha256: '', content }), `sha-${sequence}`)
  }
  const counts = inventedIndicator({ source: 'count', counts: 'workshops', targets: [inventedTarget('22/23', 'at-least', 6)] })

  test('two statements of one financial year count together', () => {
    const statements = [statement(1, '2022-09-30', 36), statement(2, '2023-03-31', 14)]
    expect(rows(counts, { statements })).toEqual(['22/23 | 6 | 6 | met | -'])
    expect(rows({ ...counts, counts: 'people' }, { statements })).toEqual(['22/23 | 50 | 6 | met | -'])
    expect(rows({ ...counts, counts: 'workshops-online' }, { statements })).toEqual(['22/23 | 2 | 6 | not-met | -'])
  })

  test('a head-count that is withheld withholds that of the year', () => {
    const statements = [statement(1, '2022-09-30', 36), statement(2, '2023-03-31', null)]
    expect(rows({ ...counts, counts: 'people' }, { statements })).toEqual(['22/23 | [c] | 6 | not-enough-answers | -'])
  })
})

describe('how an indicator stands now', () => {
  const latest = (entered: readonly ReturnType<typeof inventedEntry>[], on = asOf) => {
    const standing = latestStanding(crimes, inventedFigures({ entered }), on)
    return standing && [standing.period, standing.actual, standing.target, standing.status].join(' | ')
  }

  test('is its latest period that is over', () => {
    expect(latest([inventedEntry('18/19', '425')])).toBe('21/22 |  | 400 | no-new-figure')
  })

  test('without a target of its own it is judged by the next to come, and says whose it is', () => {
    expect(latest([inventedEntry('19/20', '450')], day('2020-11-22'))).toBe('19/20 | 450 | 400 (for 21/22) | not-met')
  })

  test('after the last target it is judged by that one', () => {
    expect(latest([inventedEntry('23/24', '399')])).toBe('23/24 | 399 | 400 (for 21/22) | met')
  })

  test('is the first period to come while nothing is due', () => {
    expect(latest([], day('2018-11-22'))).toBe('18/19 |  | 420 | not-due')
  })

  test('is nothing where there is neither a target nor a figure', () => {
    expect(latestStanding(inventedIndicator(), inventedFigures(), asOf)).toBeNull()
  })
})
