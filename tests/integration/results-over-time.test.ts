import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '~/domain/kernel/day'
import { releaseStatement } from '~/usecases/release-statement.server'
import { languages, type Language } from '~/locales/languages'
import { resultTexts } from '~/locales/results/result-texts'
import { exact, hidden, high, low } from '../fixtures/invented-content'
import { insertRelease } from '../fixtures/insert-release'
import { insertReviewed } from '../fixtures/insert-reviewed'
import { insertContribution, insertWorkshop, partnershipId } from '../fixtures/insert-workshop'
import { freshDatabase } from '../support/fresh-database'
import { type ServedHouse, serveHouse } from '../support/serve-house'
import { makePublishedWave } from '../support/sealed-wave'
import { setToday } from '../support/today'
import { withdrawBatch } from '~/usecases/withdraw-batch.server'
import { openQuotes } from '~/usecases/open-quotes.server'

let house: ServedHouse

beforeAll(async () => {
  house = await serveHouse()
})
afterAll(() => house.stop())
beforeEach(async () => {
  await freshDatabase()
  setToday('2026-12-01')
})

async function page(
  path: string,
  language?: string,
): Promise<{ readonly html: string; readonly headers: Headers; readonly status: number }> {
  const answer = await fetch(house.address + path, { headers: language === undefined ? {} : { 'Accept-Language': language } })
  return { html: await answer.text(), headers: answer.headers, status: answer.status }
}

const text = (html: string) =>
  html
    .replaceAll(/<(style|head).*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const themes = ['PS02', 'PS08', 'PS12']

/** One release of every kind of figure; recovery alone in the second, which leaves a gap in the first theme. */
async function twoReleases(): Promise<void> {
  await insertRelease(1, {
    title: 'Autumn walk',
    themes,
    groups: { recovery: { PS02: exact('3.4', 30), PS08: low('1.9'), PS12: exact('5.6') }, victims: {} },
    sizes: { recovery: 31, victims: null },
    total: { PS02: exact('3.4', 30), PS08: low('1.9'), PS12: exact('5.6') },
  })
  await insertRelease(2, {
    title: 'Spring walk',
    themes,
    groups: { recovery: { PS02: hidden, PS08: high('6.1'), PS12: exact('5.1') } },
    sizes: { recovery: 14 },
    total: { PS02: hidden, PS08: high('6.1'), PS12: exact('5.1') },
  })
}

describe('the page of a release', () => {
  test('names in words only what is displayed, and says why something is withheld in general', async () => {
    await twoReleases()
    const { html, headers } = await page('/releases/1')
    expect(text(html)).toContain('Highest: Feeling safe (5.6). Lowest: Work and local economy (below 1.9).')
    expect(text(html)).toContain('fewer than 10 people could be recognised')
    expect(headers.get('Vary')).toContain('Accept-Language')
    const shown = [
      ...text(html)
        .replaceAll(house.address, '')
        .matchAll(/\b\d\.\d\b/g),
    ].map(([value]) => value)
    expect([...new Set(shown)].toSorted()).toEqual(['1.9', '3.4', '5.6'])
  })

  test('tells a withheld theme from none and from zero, in the picture and in words', async () => {
    await twoReleases()
    const { html } = await page('/releases/2')
    const picture = /<svg class="wm-compass".*?<\/svg>/s.exec(html)?.[0] ?? ''
    expect(picture).toContain('role="img"')
    expect(picture).toContain('[c]')
    expect(picture).not.toContain('>0<')
    expect(picture.match(/wm-chart__gap/g)).toHaveLength(1)
    expect(picture.match(/wm-chart__dot/g)).toHaveLength(1)
    expect(picture).toContain('class="wm-chart__line"')
    expect(/<path d="([^"]*)" class="wm-chart__line"/.exec(picture)?.[1]).toBe('')
    expect(text(html)).toContain('Not enough answers: Public transport.')
    expect(text(html)).toContain('Public transport : [c] not enough answers')
  })

  test('can be cited: address without the language, number, day and hash', async () => {
    const payload = await insertRelease(1, { title: 'Autumn walk', groups: {} })
    const { html } = await page('/releases/1?lang=en')
    expect(text(html)).toContain(`release 1, published on 1 November 2026. ${house.address}/releases/1 `)
    expect(html).toContain(createHash('sha256').update(payload).digest('hex'))
  })

  test('marks a withdrawn group, draws nothing of it, and leaves the table as it was', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 31, victims: 14 } })
    const table = async () => /<table class="ds_table wm-scores">.*?<tbody>(.*?)<\/tbody>/s.exec((await page('/releases/1')).html)?.[1]
    const before = await table()
    const withdrawal = { group: 'victims', reason: 'consent-not-given' } as const
    expect((await withdrawBatch({ waveId: id, partnershipId, actor: 'A coordinator', ...withdrawal })).ok).toBe(true)
    const { html } = await page('/releases/1')
    expect(text(html)).toContain('Please do not use the figures of a withdrawn group.')
    expect(text(html)).toContain('No picture is drawn of a group that was withdrawn.')
    expect(html.match(/<svg class="wm-compass"/g)).toHaveLength(2)
    expect(await table()).toBe(before)
    const over = (await page('/results/victims')).html
    expect(over).not.toContain('wm-chart__dot')
    expect(over).toContain('<span class="wm-withheld">withdrawn</span>')
  })
})

describe('in other languages', () => {
  test.each(Object.keys(languages).filter((code) => code !== 'en') as Language[])(
    '%s has its direction, its words and no key',
    async (language) => {
      await twoReleases()
      const paths = ['/releases/1', '/results', '/results/recovery', '/results/themes/PS12']
      for (const path of paths) {
        const { html } = await page(`${path}?lang=${language}`)
        expect(html).toContain(`<html lang="${language}" dir="${languages[language].direction}"`)
        expect(text(html)).toContain(resultTexts(language)['frame.unchecked'])
        const keys = Object.keys(resultTexts('en')).filter((key) => text(html).includes(key))
        expect([path, keys]).toEqual([path, []])
        const english = Object.entries(resultTexts('en')).filter(
          ([, said]) => said.length > 12 && !said.includes('{{') && text(html).includes(said),
        )
        expect([path, english.map(([key]) => key)]).toEqual([path, []])
      }
    },
  )

  test('follow the browser where the address names none, and keep what people typed in English', async () => {
    await twoReleases()
    const { html } = await page('/releases/1', 'ar-EG,ar;q=0.9,en;q=0.5')
    expect(html).toContain('<html lang="ar" dir="rtl"')
    expect(html).toContain('<bdi lang="en" dir="ltr">Autumn walk</bdi>')
    expect(html).not.toContain('?lang=ar"><bdi')
    expect((await page('/releases/1', 'fr')).html).toContain('<html lang="en" dir="ltr"')
  })
})

describe('results over time', () => {
  test('say that there are none yet', async () => {
    expect(text((await page('/results')).html)).toContain('There are no results yet.')
  })

  test('of all groups are not compared when other groups are in them', async () => {
    await insertRelease(1, { themes, groups: { recovery: { PS12: exact('5.6') } }, sizes: { recovery: 31 }, total: { PS12: exact('5.6') } })
    await insertRelease(2, { themes, groups: { victims: { PS12: exact('5.1') } }, sizes: { victims: 14 }, total: { PS12: exact('5.1') } })
    const { html } = await page('/results')
    expect(text(html)).toContain('not compared: other groups')
    expect([...html.matchAll(/<path d="([^"]*)" class="wm-chart__line"/g)].map(([, d]) => d)).toEqual(['', '', ''])
  })

  test('of one group join only exact neighbours, and say the change in words where a limit allows no number', async () => {
    await twoReleases()
    const { html } = await page('/results/recovery')
    const paths = [...html.matchAll(/<svg class="wm-line".*?<path d="([^"]*)" class="wm-chart__line"/gs)].map(([, d]) => d === '')
    expect(paths).toEqual([true, true, false])
    expect(text(html)).toContain('Feeling safe: release 1: 5.6; release 2: 5.1.')
    expect(text(html)).toContain('Work and local economy: release 1: below 1.9; release 2: above 6.1.')
    expect(text(html)).toContain('0.5 lower')
    expect(text(html)).toContain('Public transport: release 1: 3.4; release 2: not enough answers.')
  })

  test('have no page for the pool, for nobody, and for a theme that no release asked about', async () => {
    await insertRelease(1, { themes, groups: { pool: {} }, sizes: { pool: 12 } })
    for (const path of ['/results/pool', '/results/nobody', '/results/themes/PS01']) expect((await page(path)).status).toBe(404)
  })

  test('are linked from the front page', async () => {
    await twoReleases()
    expect((await page('/')).html).toContain('href="/results"')
  })
})

describe('words beside the scores of a theme', () => {
  test('are quotes that may be shown, on a page that nobody may keep, until they are taken down', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 31 } })
    const quote = await insertReviewed(id, { theme: 'PS08', text: 'More buses at night.' })
    await insertReviewed(id, { theme: 'PS12', text: 'Lights on the path.' })
    await insertReviewed(id, { theme: 'PS08', text: 'Nobody may read this yet.', isHidden: true })
    expect((await page('/results/themes/PS08')).html).not.toContain('More buses')
    await openQuotes({ waveId: id, partnershipId, actor: 'A coordinator' })
    const { html, headers } = await page('/results/themes/PS08')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(html).toContain('<meta name="robots" content="noindex, noarchive"/>')
    expect(html).toContain('More buses at night.')
    expect(html).toContain(`/quotes/${quote}/take-down`)
    expect(html).not.toContain('Lights on the path.')
    expect(html).not.toContain('Nobody may read')
    expect((await page('/releases/1')).html).not.toContain('More buses')
  })

  test('of an older survey stand beside the newest figures, with the number that they come from, until newer quotes are opened', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 31 } })
    await insertReviewed(id, { theme: 'PS08', text: 'More buses at night.' })
    await openQuotes({ waveId: id, partnershipId, actor: 'A coordinator' })
    await insertRelease(2, { themes: ['PS08'], groups: { recovery: { PS08: exact('4.7') } }, total: { PS08: exact('4.7') } })
    const shown = text((await page('/results/themes/PS08')).html)
    expect(shown).toContain('Release 2')
    expect(shown).toContain('4.7')
    expect(shown).toMatch(/From release 1 .*More buses at night/)
  })

  test.each([
    ['code', true],
    ['stage-and-kind', false],
  ] as const)('are what groups said, where the statement counts by %s: %s', async (countBy, shows) => {
    await insertRelease(1, { themes, groups: {} })
    const workshop = await insertWorkshop({ heldOn: '2026-03-02' })
    const wishes = { fate: 'publish', codings: { one: ['PS12'] } } as const
    await insertContribution(workshop, { ...wishes, text: 'The path is dark.' })
    await insertContribution(workshop, { ...wishes, kind: 'strength', text: 'Neighbours look out.' })
    await insertContribution(workshop, { ...wishes, codings: { one: ['PS08'] }, text: 'No work here.' })
    expect((await page('/results/themes/PS12')).html).not.toContain('The path is dark.')
    const period = { from: day('2026-03-01'), to: day('2026-03-31') }
    expect((await releaseStatement({ partnershipId, actor: 'A coordinator', ...period, countBy })).ok).toBe(true)
    const { html } = await page('/results/themes/PS12')
    expect([html.includes('The path is dark.'), html.includes('Neighbours look out.')]).toEqual([shows, shows])
    expect(html).not.toContain('No work here.')
  })
})
