import { readFile } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import { fitForEveryone, walkByKeyboard } from '../support/fit-for-everyone'
import { expect, testFromTheStart as test } from '../support/journey'
import { answerLongForm, answerStepByStep, send, sevenThemes } from '../support/respond-steps'
import { addOpenLink, confirm, joinFirst, openWave } from '../support/staff-steps'

const groups = ['Forth Valley Recovery Community', 'People with prison experience', 'Victims']

/** Everybody's ratings go round the scale, each a step further than the one before. */
function ratingsOf(person: number): Record<string, number> {
  return Object.fromEntries(sevenThemes.map((theme, index) => [theme, ((person + index) % 7) + 1]))
}

/** A file of typed sheets; `rating` stands in the first theme of the second sheet. */
function sheetsFile(rating: string): string {
  const header = ['sheet', ...sevenThemes].join(',')
  return [
    header,
    `1,${sevenThemes.map(() => 4).join(',')}`,
    `2,${rating},${sevenThemes
      .slice(1)
      .map(() => 3)
      .join(',')}`,
  ].join('\r\n')
}

async function readCsv(text: string): Promise<Record<string, string>[]> {
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data
}

test('from an answer on a phone to a figure in the performance framework', async ({ page, site, browser, request }) => {
  test.setTimeout(400_000)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
  const addresses: string[] = []
  let wavePage = ''

  await test.step('a coordinator joins by the one-time link and opens a wave for three communities', async () => {
    await joinFirst(page, site)
    await openWave(page, { title: 'First wave', day: today, communities: groups })
    wavePage = page.url()
    for (const group of groups) addresses.push(await addOpenLink(page, group))
    expect(new Set(addresses).size).toBe(3)
  })

  await test.step('24 people answer on phones, every third without JavaScript', async () => {
    let person = 0
    for (const [index, size] of [12, 9, 3].entries()) {
      for (let nth = 0; nth < size; nth += 1) {
        const javaScriptEnabled = person % 3 !== 2
        const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
        const survey = await phone.newPage()
        const answer = javaScriptEnabled ? answerStepByStep : answerLongForm
        await answer(survey, addresses[index] ?? '', ratingsOf(person))
        await send(survey)
        if (person === 0) await expect(survey.getByText('The results come out on')).toBeVisible()
        await phone.close()
        person += 1
      }
    }
  })

  await test.step('the coordinator sees bands and nothing else', async () => {
    await page.goto(wavePage)
    const bands = await page.getByText(/Answers so far/).allTextContents()
    expect(bands).toEqual(['Answers so far: 10 or more', 'Answers so far: 0–9', 'Answers so far: 0–9'])
    await expect(page.locator('main')).not.toContainText(/\b(12|24)\b answers/)
  })

  await test.step('a file of two paper sheets is refused with its line, then taken and handed in', async () => {
    const section = page.getByRole('region', { name: groups[0] ?? '', exact: true })
    await section.getByRole('link', { name: 'Add a way in' }).click()
    await page.getByRole('group', { name: 'Who will type them in' }).getByLabel('Ailsa').check()
    await page.getByLabel('How many sheets').fill('5')
    await page.getByRole('button', { name: 'Issue these sheets' }).click()
    await page.goto('/paper')
    await page
      .getByRole('link', { name: groups[0] ?? '' })
      .first()
      .click()
    await page
      .getByRole('link', { name: /import/i })
      .first()
      .click()
    const choose = async (rating: string) => {
      await page.getByLabel('CSV file').setInputFiles({ name: 'sheets.csv', mimeType: 'text/csv', buffer: Buffer.from(sheetsFile(rating)) })
      await page.getByRole('button', { name: 'Check the file' }).click()
    }
    await choose('9')
    await expect(page.getByRole('row', { name: /Line 3.*PS02/ })).toBeVisible()
    await choose('3')
    await page.getByRole('button', { name: /Import/ }).click()
    await page
      .getByRole('link', { name: /hand in/i })
      .first()
      .click()
    await confirm(page, 'Hand in')
    await expect(page.getByText(/handed in/i).first()).toBeVisible()
  })

  await test.step('the wave is closed, previewed, sealed and published', async () => {
    await page.goto(wavePage)
    await page.getByRole('link', { name: 'Close this wave' }).click()
    await confirm(page, 'Close this wave')
    await page.getByRole('link', { name: 'Look at the preview' }).click()
    await expect(page.getByText('Other groups combined').first()).toBeVisible()
    await page.getByRole('link', { name: 'Go on to sealing' }).click()
    await confirm(page, 'Seal this wave')
    await page.getByRole('link', { name: 'Publish this wave' }).click()
    await confirm(page, 'Publish this wave')
    await expect(page.getByText('First wave is published as release 1.')).toBeVisible()
  })

  await test.step('the database holds a batch of 14 and a pool of 12, and no response', async () => {
    const database = new Database(path.join(site.folder, 'what-matters.sqlite'), { readonly: true })
    expect(database.prepare('SELECT communityId, n FROM Batch ORDER BY n DESC').all()).toEqual([
      { communityId: 'clackmannanshire-recovery', n: 14 },
      { communityId: null, n: 12 },
    ])
    expect(database.prepare('SELECT count(*) AS rows FROM Pending').get()).toEqual({ rows: 0 })
    database.close()
  })

  await test.step('the framework page and its files show the seven rows filled and the other 18 as printed', async () => {
    const rows = await readCsv(await (await request.get('/frameworks/clackmannanshire-2018.csv')).text())
    expect(rows).toHaveLength(25)
    const filled = rows.filter((row) => row['release'] === '1')
    expect(filled).toHaveLength(7)
    for (const row of filled) expect(row).toMatchObject({ status: 'exact', n: '25', value: expect.stringMatching(/^\d\.\d$/) })
    const printed = JSON.parse(await readFile('prisma/reference/framework-clackmannanshire-2018.json', 'utf8'))
    const asPrinted = rows.map((row) => [row['measure'], row['baseline'], row['trend'], row['18/19'], row['21/22'], row['lead']])
    expect(asPrinted).toEqual(
      printed.indicators.map((indicator: Record<string, string> & { targetsPrinted: Record<string, string> }) => [
        indicator['measure'],
        indicator['baselinePrinted'],
        indicator['observedTrendPrinted'],
        indicator.targetsPrinted['18/19'],
        indicator.targetsPrinted['21/22'],
        indicator['leadPrinted'],
      ]),
    )
    expect(rows.filter((row) => row['status'] === 'none' && row['value'] === '')).toHaveLength(18)

    const byGroup = await readCsv(await (await request.get('/frameworks/clackmannanshire-2018-communities.csv')).text())
    const statusOf = (group: string) => [...new Set(byGroup.filter((row) => row['community'] === group).map((row) => row['status']))]
    expect(statusOf('Victims')).toEqual(['hidden'])
    expect(statusOf('People with prison experience')).toEqual(['hidden'])
    expect(statusOf('Other groups combined')).toEqual(['exact'])
    expect(byGroup.filter((row) => row['community'] === 'Victims').every((row) => row['value'] === '[c]' && row['n'] === '')).toBe(true)

    await page.goto('/frameworks/clackmannanshire-2018')
    for (const row of filled) await expect(page.getByText(row['measure'] ?? '').first()).toBeVisible()
    await expect(page.locator('main')).toContainText('about 25')
    const publicPages = [
      '/frameworks/clackmannanshire-2018',
      '/releases/1',
      '/releases/1.json',
      '/frameworks/clackmannanshire-2018-communities.csv',
    ]
    for (const address of publicPages)
      expect(await (await request.get(address)).text()).not.toMatch(/"(size|n)":(9|3)\b|\b(9|3) (people|answers)\b/)
  })

  await test.step('a group is withdrawn: the release says so, and the framework no longer shows its figures', async () => {
    const bytes = await (await request.get('/releases/1.json')).text()
    await page.goto(wavePage)
    await page.getByRole('link', { name: 'Withdraw a group' }).click()
    await fitForEveryone(page)
    await walkByKeyboard(page)
    await page.getByLabel('Other groups combined').check()
    await confirm(page, 'Withdraw this group')
    await expect(page.getByRole('link', { name: 'Choose why it is withdrawn' })).toBeVisible()
    await page.getByLabel('People had not given their consent').check()
    await confirm(page, 'Withdraw this group')
    await expect(page.getByText(/Other groups combined: withdrawn on .*: people had not given their consent/)).toBeVisible()
    await page.goto('/releases/1')
    await expect(page.getByRole('columnheader', { name: 'Other groups combined 12 people withdrawn' })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'All groups 26 people holds a withdrawn group' })).toBeVisible()
    await fitForEveryone(page)
    expect(await (await request.get('/releases/1.json')).text()).toBe(bytes)
    const byGroup = await readCsv(await (await request.get('/frameworks/clackmannanshire-2018-communities.csv')).text())
    const pool = byGroup.filter((row) => row['community'] === 'Other groups combined')
    expect(pool.map((row) => [row['value'], row['status'], row['change']])).toEqual(sevenThemes.map(() => ['[c]', 'hidden', 'withdrawn']))
    await page.goto('/frameworks/clackmannanshire-2018')
    await expect(page.getByText('holds a group that was withdrawn later').first()).toBeVisible()
    await fitForEveryone(page)
  })
})
