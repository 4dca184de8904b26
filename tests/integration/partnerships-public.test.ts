import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { openQuotes } from '~/usecases/open-quotes.server'
import { verifyReleases } from '~/usecases/verify-releases.server'
import { insertReviewed } from '../fixtures/insert-reviewed'
import { makeWave, type MadeWave } from '../support/make-wave'
import { makePublishedWave } from '../support/sealed-wave'
import { addSecondPartnership, secondPartnership } from '../support/second-partnership'
import { serveHouse, type ServedHouse } from '../support/serve-house'
import { setToday } from '../support/today'
import { visitAll, type Visit } from '../support/visit-everything'

/** Two partnerships as the public and respondents see them: each has its own name, help, way out, addresses and texts. */
const partnershipId = 'clackmannanshire'
const mark = 'Thistledown'
const telling = [mark, partnershipId, 'Clackmannanshire', 'Forth Valley']

let house: ServedHouse
let own: MadeWave
let quote = ''

beforeAll(async () => {
  house = await serveHouse()
  await addSecondPartnership()
  const published = await makePublishedWave({ sizes: { recovery: 31, prison: 14 } })
  quote = await insertReviewed(published.id, { text: `${mark} text` })
  await openQuotes({ waveId: published.id, partnershipId, actor: 'Somebody' })
  await database().supportContact.updateMany({ where: { partnershipId, name: 'Samaritans' }, data: { name: `${mark} line` } })
  own = await makeWave({ partnershipId: secondPartnership, communities: ['convictions', 'victims'], title: 'Their own spring' })
}, 120_000)

afterAll(() => house.stop())

/** A published wave of the second partnership with a quote; gives the quote's id. */
async function makeSecondQuote(): Promise<string> {
  const own = { partnershipId: secondPartnership, lastDay: '2026-07-31' }
  const { id: waveId } = await makePublishedWave({ ...own, sizes: { convictions: 31, victims: 14 } })
  const shown = await insertReviewed(waveId, { text: 'Their own text', community: 'convictions' })
  await openQuotes({ waveId, partnershipId: secondPartnership, actor: 'Somebody' })
  return shown
}

describe('whoever answers', () => {
  const pages = ['', '/help', '/withdraw']

  async function pagesOf(collector: string): Promise<string> {
    const visits = pages.map((page): Visit => ({ path: `/s/${collector}${page}`, staffId: null }))
    return (await visitAll(house.address, visits)).map(([, sight]) => sight).join('\n')
  }

  test('finds the name, the help and the way out of the partnership that asks, and nothing of the other', async () => {
    setToday('2026-03-15')
    await database().partnership.update({ where: { id: secondPartnership }, data: { leaveAddress: 'https://weather.example.org/' } })
    await database().supportContact.create({
      data: {
        id: 'their-own',
        partnershipId: secondPartnership,
        order: 99,
        name: 'Leven line',
        phone: '01389 000000',
        note: '',
        confirmed: true,
        lastChecked: '2026-03-01',
      },
    })
    const seen = await pagesOf(own.collectors['convictions'] ?? '')
    for (const word of ['West Dunbartonshire', 'https://weather.example.org/', 'Leven line', `/places/${secondPartnership}.json`]) {
      expect(seen).toContain(word)
    }
    expect(telling.filter((word) => seen.includes(word))).toEqual([])
    expect(seen).not.toContain('bbc.co.uk/weather')
  })

  test('of an address that nobody gave out finds the help of the partnership of the short addresses', async () => {
    expect(await pagesOf('nobodysown1')).toContain('bbc.co.uk/weather')
  })
})

describe('public pages', () => {
  const statusOf = async (path: string) => {
    const [sight] = await visitAll(house.address, [{ path, staffId: null }])
    return { status: sight?.[1].slice(0, 3), text: sight?.[1] ?? '' }
  }

  test.each(['/', '/releases', '/statements'])('of the second partnership stand behind its id: %s', async (path) => {
    const { status, text } = await statusOf(`/${secondPartnership}${path}`.replace(/\/$/, ''))
    expect(status).toBe('200')
    expect(text).not.toContain(mark)
  })

  test.each(['/fife', '/fife/releases', '/fife/statements/1', `/${secondPartnership}/releases/1`, `/${secondPartnership}/releases/1.json`])(
    'that are nobody’s are not there: %s',
    async (path) => expect((await statusOf(path)).status).toBe('404'),
  )

  test('of the first answer at its long address as well', async () => {
    expect((await statusOf(`/${partnershipId}/releases/1`)).text).toContain('Release 1')
  })

  test('list the other partnerships and group the frameworks', async () => {
    expect((await statusOf('/')).text).toContain(`href="/${secondPartnership}/"`)
    const { text } = await statusOf('/frameworks')
    for (const heading of ['Community Planning West Dunbartonshire', 'National, and of other areas'])
      expect(text).toContain(`>${heading}</h2>`)
  })

  test('name a quote’s own partnership where it is taken down', async () => {
    const shown = await statusOf(`/quotes/${quote}/take-down`)
    expect([shown.status, shown.text.includes('href="/releases"')]).toEqual(['200', true])
    const second = await makeSecondQuote()
    const theirs = await statusOf(`/quotes/${second}/take-down`)
    expect([theirs.status, theirs.text.includes(`href="/${secondPartnership}/releases"`)]).toEqual(['200', true])
    expect(telling.filter((word) => theirs.text.includes(word))).toEqual([])
    const [done] = await visitAll(house.address, [{ path: `/quotes/${second}/take-down`, staffId: null, method: 'POST', fields: {} }])
    expect(done?.[1]).toContain(`href="/${secondPartnership}/releases"`)
    const [gone, never] = [await statusOf(`/quotes/${second}/take-down`), await statusOf('/quotes/nobody/take-down')]
    expect(gone.text.replaceAll(second, 'nobody').replace(/\d+ bytes/, '')).toBe(never.text.replace(/\d+ bytes/, ''))
  })
})

test('the releases of all partnerships are verified, each in a chain of its own', async () => {
  const { releases, texts, flaws } = await verifyReleases()
  expect({ releases, texts, flaws }).toEqual({ releases: 2, texts: 2, flaws: [] })
  const rows = await database().release.findMany({ orderBy: { partnershipId: 'asc' } })
  expect(rows.map((row) => [row.partnershipId, row.sequence, row.previousSha256])).toEqual([
    [partnershipId, 1, ''],
    [secondPartnership, 1, ''],
  ])
})

test('the benchmark names both, leads to the release of each, says where they differ, and ranks nobody', async () => {
  const [sight] = await visitAll(house.address, [{ path: '/benchmark', staffId: null }])
  const page = sight?.[1] ?? ''
  expect(page).toMatch(/^200/)
  for (const text of [
    'Community Planning West Dunbartonshire',
    `href="/${secondPartnership}/releases/1"`,
    'no release in this year',
    'href="/benchmark.csv?period=2026/27&amp;series=2022-1-7"',
    'href="/benchmark?period=2025/26&amp;series=2022-1-7"',
  ]) {
    expect(page).toContain(text)
  }
  expect(page.replaceAll('league table', '')).not.toMatch(/rank|best|worst|average/i)
})
