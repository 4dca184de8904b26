import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, exact, hidden, inventedRelease, low } from '../../../tests/fixtures/invented-content'
import { benchmarkCsv } from '../export/benchmark-csv'
import { openRelease, type Release, writePayload } from '../disclosure/release'
import { day } from '../kernel/day'
import { buildBenchmark } from './benchmark'
import { listChoices, type ReleasingPartnership } from './benchmark-series'

const editions = new Map([
  ['place-standard-7', '2022'],
  ['place-standard-14', '2022'],
  ['place-standard-old', '2015'],
  ['children-3', '2022'],
])
const series = { edition: '2022', scale: { min: 1, max: 7 } }
const choice = { series, period: '2026/27' }

type Wave = Partial<Release['content']['wave']>

/** An invented release whose wave is another one in these points. */
function changed(release: Release, wave: Wave): Release {
  const { sequence, publishedOn, content } = release
  const own = { ...content, wave: { ...content.wave, ...wave } }
  return openRelease(writePayload({ sequence, publishedOn, previousSha256: '', content: own }), 'sha', release.withdrawn)
}

const partnership = (name: string, ...releases: readonly Release[]): ReleasingPartnership => ({
  id: name.toLowerCase(),
  name,
  at: `/${name.toLowerCase()}`,
  releases,
})

const groups = { recovery: { PS08: exact('3.4') } }
const plain = (value: string, sequence = 1) => inventedRelease(sequence, { groups, sizes: { recovery: 14 }, total: { PS08: exact(value) } })

describe('a benchmark', () => {
  test('has a row a theme and a column a partnership, in the order of their names', () => {
    const built = buildBenchmark([partnership('West', plain('2.1')), partnership('East', plain('5.9'))], choice, editions)
    expect(built.columns.map(({ name }) => name)).toEqual(['East', 'West'])
    const row = built.rows.find(({ theme }) => theme === 'PS08')
    expect(row?.cells.map(({ partnership: id, figure }) => [id, figure])).toEqual([
      ['east', exact('5.9')],
      ['west', exact('2.1')],
    ])
  })

  test.each`
    what                    | wave                                    | counts
    ${'the same period'}    | ${{}}                                   | ${true}
    ${'the first day'}      | ${{ closedOn: '2026-04-01' }}           | ${true}
    ${'the last day'}       | ${{ closedOn: '2027-03-31' }}           | ${true}
    ${'the year before'}    | ${{ closedOn: '2026-03-31' }}           | ${false}
    ${'the year after'}     | ${{ closedOn: '2027-04-01' }}           | ${false}
    ${'the longer form'}    | ${{ instrument: 'place-standard-14' }}  | ${true}
    ${'another edition'}    | ${{ instrument: 'place-standard-old' }} | ${false}
    ${'an unknown edition'} | ${{ instrument: 'something-else' }}     | ${false}
    ${'the same scale'}     | ${{ scale: { min: 1, max: 7 } }}        | ${true}
    ${'another scale'}      | ${{ scale: { min: 1, max: 3 } }}        | ${false}
  `('takes a release of $what: $counts', ({ wave, counts }: { wave: Wave; counts: boolean }) => {
    const [column] = buildBenchmark([partnership('East', changed(plain('5.9'), wave))], choice, editions).columns
    expect(column?.release !== null).toBe(counts)
  })

  test('says of a partnership without a release in the period that it has none, and does not leave it out', () => {
    const built = buildBenchmark([partnership('West'), partnership('East', plain('5.9'))], choice, editions)
    expect(built.columns.map(({ name, release, inPeriod }) => [name, release?.sequence ?? null, inPeriod])).toEqual([
      ['East', 1, 1],
      ['West', null, 0],
    ])
    expect(built.rows[0]?.cells[1]?.figure.status).toBe('none')
  })

  test('takes the release that closed last in the period, and says how many there are', () => {
    const earlier = changed(plain('2.0', 2), { closedOn: '2026-06-01' })
    const [column] = buildBenchmark([partnership('East', plain('5.9'), earlier)], choice, editions).columns
    expect([column?.release?.sequence, column?.inPeriod]).toEqual([1, 2])
  })

  test('shows coded, withheld and missing figures as they were released', () => {
    const release = inventedRelease(1, { groups, total: { PS08: low('1.9'), PS12: between('2.2', '2.7'), PS02: hidden } })
    const built = buildBenchmark([partnership('East', release)], choice, editions)
    const shown = Object.fromEntries(built.rows.map(({ theme, cells }) => [theme, cells[0]?.figure.status]))
    expect(shown).toMatchObject({ PS08: 'low', PS12: 'between', PS02: 'hidden' })
  })

  test('shows nothing of a release whose groups were withdrawn', () => {
    const release = plain('5.9')
    const withdrawn = [{ group: 'recovery', day: day('2026-11-05'), reason: 'not-genuine' as const }]
    const gone = openRelease(
      writePayload({ sequence: 1, publishedOn: '2026-11-01', previousSha256: '', content: release.content }),
      'sha',
      withdrawn,
    )
    const cell = buildBenchmark([partnership('East', gone)], choice, editions).rows.find(({ theme }) => theme === 'PS08')?.cells[0]
    expect([cell?.figure.status, cell?.mark]).toEqual(['hidden', 'withdrawn'])
  })
})

describe('what makes partnerships unlike', () => {
  const differences = (wave: Wave, other = plain('2.1')) =>
    buildBenchmark([partnership('East', plain('5.9')), partnership('West', changed(other, wave))], choice, editions).differences

  test('is nothing where all is alike', () => expect(differences({})).toEqual([]))
  test('is the place, where one rated a settlement', () => expect(differences({ place: 'alloa' })).toEqual(['place']))
  test('is the instrument, where one asked more', () => expect(differences({ instrument: 'place-standard-14' })).toEqual(['instrument']))
  test('is the communities and the open links, where others were asked', () => {
    const other = inventedRelease(1, { groups: { prison: {} }, sizes: { prison: 14 } })
    expect(differences({}, other)).toEqual(['open-links', 'communities'])
  })
  test('is the ways, where no way may be named', () => {
    expect(differences({}, inventedRelease(1, { groups }))).toEqual(['ways'])
  })
})

describe('the tables to choose from', () => {
  test('are the latest period first, with one a series', () => {
    const east = partnership('East', plain('5.9'), changed(plain('3.0', 2), { closedOn: '2025-09-30' }))
    const west = partnership('West', plain('2.1'), changed(plain('2.1', 2), { instrument: 'children-3', scale: { min: 1, max: 3 } }))
    expect(listChoices([east, west], editions).map(({ period, series: { scale } }) => [period, scale.max])).toEqual([
      ['2026/27', 7],
      ['2026/27', 3],
      ['2025/26', 7],
    ])
  })

  test('are none without a release', () => expect(listChoices([partnership('East')], editions)).toEqual([]))
})

test('the order in which partnerships are given, and what they released, never changes the order in which they stand', () => {
  const names = ['Ayr', 'Bute', 'Clyde', 'Dee']
  fc.assert(
    fc.property(
      fc.shuffledSubarray(names, { minLength: 4 }),
      fc.array(fc.integer({ min: 10, max: 70 }), { minLength: 4, maxLength: 4 }),
      (order, tenths) => {
        const given = order.map((name, index) => partnership(name, plain(((tenths[index] ?? 10) / 10).toFixed(1))))
        expect(buildBenchmark(given, choice, editions).columns.map(({ name }) => name)).toEqual(names)
      },
    ),
  )
})

test('the file has a row a theme and partnership, [c] where a figure is withheld, and nothing where there is no release', () => {
  const release = inventedRelease(1, { groups, sizes: { recovery: 14 }, themes: ['PS08', 'PS12'], total: { PS08: exact('3.4', 20) } })
  const csv = benchmarkCsv(buildBenchmark([partnership('East', release), partnership('West')], choice, editions))
  const basis = 'area,place-standard-7,own-phone; other,yes,Forth Valley Recovery Community'
  expect(csv.split('\r\n').slice(1)).toEqual([
    `PS08,2022,1-7,2026/27,East,3.4,exact,20,,/east/releases/1,2026-10-07,${basis}`,
    'PS08,2022,1-7,2026/27,West,,none,,,,,,,,,',
    `PS12,2022,1-7,2026/27,East,[c],hidden,,,/east/releases/1,2026-10-07,${basis}`,
    'PS12,2022,1-7,2026/27,West,,none,,,,,,,,,',
  ])
})
