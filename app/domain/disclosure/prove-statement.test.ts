import { expect, test } from 'vitest'
import type { WorkshopAudience, WorkshopMode } from '../workshop/workshop'
import type { ContributionCounts, PrintedCount } from './contribution-counts'
import { flawsOfStatement, type StatementFlaw, type StatementSurroundings } from './prove-statement'
import type { Activity, StatementContent, StatementPayload } from './statement'
import { statementPolicy } from './statement-policy'

function activity(heldOn: string, mode: WorkshopMode, audiences: readonly WorkshopAudience[]): Activity {
  const where = { placeKind: 'other', place: 'Alloa', host: 'A club', journey: 'Accused' } as const
  return { title: 'Coming home', heldOn, mode, ...where, audiences, communities: [], standards: [] }
}

function byStage(...tables: ReadonlyArray<readonly PrintedCount[] | null>): ContributionCounts {
  const stages = (cells: readonly PrintedCount[]) => cells.map((idea, index) => ({ code: `${index}`, name: `${index}`, counts: { idea } }))
  return {
    by: 'stage-and-kind',
    journeys: tables.map((cells, index) => ({
      id: `${index}`,
      name: `${index}`,
      perspective: 'accused',
      stages: cells === null ? null : stages(cells),
    })),
  }
}

function byCode(...cells: readonly PrintedCount[]): ContributionCounts {
  return { by: 'code', codes: cells.map((count, index) => ({ code: `${index}`, name: `${index}`, count })) }
}

const people = (lived: number, supporting: number, partner: number) => ({
  total: lived + supporting + partner,
  byAudience: { 'lived-experience': lived, 'supporting-organisation': supporting, partner },
})

const content: StatementContent = {
  format: 'what-matters-statement-1',
  policy: statementPolicy.name,
  partnership: { id: 'clackmannanshire', name: 'Clackmannanshire' },
  from: '2026-01-01',
  to: '2026-06-30',
  workshops: {
    total: 2,
    byMode: { 'in-person': 1, online: 1 },
    byAudience: { 'lived-experience': 2, 'supporting-organisation': 0, partner: 1 },
  },
  organisations: [],
  activities: [
    activity('2026-01-01', 'in-person', ['lived-experience']),
    activity('2026-06-30', 'online', ['lived-experience', 'partner']),
  ],
  gaps: { communities: [], settlements: [], perspectives: [], audiences: [] },
  columns: ['Activity', 'Who was involved', 'Learning points'],
  people: people(20, 0, 10),
  contributions: byStage([7, 'few', 0], [5, 12]),
}

const payload: StatementPayload = { sequence: 2, publishedOn: '2026-10-01', previousSha256: 'a', content }
const stored: StatementSurroundings = {
  partnershipId: 'clackmannanshire',
  sequence: 2,
  fromDay: '2026-01-01',
  toDay: '2026-06-30',
  publishedOn: '2026-10-01',
  previousSha256: 'a',
  earlier: [{ fromDay: '2025-07-01', toDay: '2025-12-31' }],
}

const other: StatementFlaw = 'says another number, day, period, partnership or hash than it is stored under'
const overlap: StatementFlaw = 'is about a period that overlaps an earlier one'
const outside: StatementFlaw = 'names a workshop outside its period'
const workshops: StatementFlaw = 'counts workshops otherwise than it names them'
const shown: StatementFlaw = 'shows a number of people that may not be shown'
const sums: StatementFlaw = 'shows numbers of people that do not add up'
const printed: StatementFlaw = 'prints a count of contributions that may not be printed'
const few: StatementFlaw = 'counts contributions over too few people'

test.each<[what: string, change: Partial<StatementContent>, flaws: readonly StatementFlaw[]]>([
  ['as the rules allow', {}, []],
  ['counted by code', { contributions: byCode('few', 5, 30) }, []],
  ['no codes shown', { people: people(0, 0, 0), contributions: { by: 'code', codes: null } }, []],
  ['no table shown, and nobody counted', { people: { total: null, byAudience: null }, contributions: byStage(null, null) }, []],
  ['only the total of the people', { people: { total: 30, byAudience: null } }, []],
  ['of another partnership', { partnership: { id: 'elsewhere', name: 'Elsewhere' } }, [other]],
  ['of another period', { to: '2026-07-01' }, [other]],
  [
    'a workshop before it',
    { activities: [activity('2025-12-31', 'in-person', ['lived-experience']), ...content.activities.slice(1)] },
    [outside],
  ],
  ['one workshop more than it names', { workshops: { ...content.workshops, total: 3 } }, [workshops]],
  ['another mode than it names', { workshops: { ...content.workshops, byMode: { 'in-person': 2, online: 0 } } }, [workshops]],
  ['nine people', { people: people(9, 0, 0), contributions: byStage(null) }, [shown]],
  ['nine of one audience', { people: people(21, 0, 9) }, [shown]],
  ['a total that is not the sum', { people: { ...people(20, 0, 10), total: 31 } }, [sums]],
  ['audiences without their total', { people: { ...people(20, 0, 10), total: null } }, [sums, few]],
  ['four contributions', { contributions: byStage([4]) }, [printed]],
  ['four of one code', { contributions: byCode(5, 4) }, [printed]],
  ['two tables over nineteen people', { people: people(19, 0, 0) }, [few]],
  ['one table over ten people', { people: people(10, 0, 0), contributions: byStage([7], null) }, []],
  ['codes over nobody that is counted', { people: { total: null, byAudience: null }, contributions: byCode(5) }, [few]],
])('proving a statement: %s', (_, change, flaws) => {
  expect(flawsOfStatement({ ...payload, content: { ...content, ...change } }, stored, statementPolicy)).toEqual(flaws)
})

test.each<[what: string, change: Partial<StatementSurroundings>, flaws: readonly StatementFlaw[]]>([
  ['another number', { sequence: 1 }, [other]],
  ['another day of publication', { publishedOn: '2026-10-02' }, [other]],
  ['another hash before it', { previousSha256: 'b' }, [other]],
  ['the first one', { earlier: [] }, []],
  ['an earlier one that ends on its first day', { earlier: [{ fromDay: '2025-07-01', toDay: '2026-01-01' }] }, [overlap]],
  ['an earlier one that begins on its last day', { earlier: [{ fromDay: '2026-06-30', toDay: '2026-07-31' }] }, [overlap]],
])('a statement is stored under %s', (_, change, flaws) => {
  expect(flawsOfStatement(payload, { ...stored, ...change }, statementPolicy)).toEqual(flaws)
})
