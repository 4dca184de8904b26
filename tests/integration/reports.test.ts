import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '~/domain/kernel/day'
import { loader as annualLoader } from '~/routes/_coordinate.reports.annual[.]docx'
import { loader as pageLoader } from '~/routes/_coordinate.reports.appendix'
import { loader as appendixLoader } from '~/routes/_coordinate.reports.appendix[.]docx'
import { loader as indexLoader } from '~/routes/_coordinate.reports._index'
import { documentText } from '~/domain/export/document-block'
import { openQuotes } from '~/usecases/open-quotes.server'
import { releaseStatement } from '~/usecases/release-statement.server'
import { database } from '~/data/database.server'
import { appendUpdate } from '~/data/improvement-actions.server'
import { insertAction } from '../fixtures/insert-action'
import { insertRelease } from '../fixtures/insert-release'
import { insertCoded, insertReviewed } from '../fixtures/insert-reviewed'
import { exact } from '../fixtures/invented-content'
import { insertContribution, insertWorkshop, partnershipId } from '../fixtures/insert-workshop'
import { askReport } from '../support/ask-report'
import { callRoute } from '../support/call-route'
import { change, publish } from '../support/evaluation-steps'
import { freshDatabase } from '../support/fresh-database'
import { readZip, wordsOfWord } from '../support/read-zip'
import { getRequest } from '../support/request'
import { makePublishedWave } from '../support/sealed-wave'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const framework = 'clackmannanshire-2018'
const year = '2026/27'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-12-01')
  const figures = { PS08: exact('3.4', 45) }
  await insertRelease(1, { title: 'Autumn', groups: { recovery: figures, victims: {} }, sizes: { recovery: 45 }, total: figures })
  const workshop = await insertWorkshop({ heldOn: '2026-06-01', people: { 'lived-experience': 30 } })
  await insertContribution(workshop, { text: 'Nobody told us.', fate: 'publish' })
  await insertContribution(workshop, { text: 'For staff alone.', fate: 'internal' })
  await releaseStatement({
    partnershipId,
    actor: 'A coordinator',
    from: day('2026-04-01'),
    to: day('2026-09-30'),
    countBy: 'stage-and-kind',
  })
})

describe('the annual report', () => {
  test('has the evidence for every national outcome, the survey, the words of groups and the statement of the year', async () => {
    const words = wordsOfWord(await askReport(annualLoader, framework, year))
    for (const heading of ['In short', 'Evidence by outcome', 'Survey scores by community', 'What is done about it'])
      expect(words).toContain(heading)
    expect(words.filter((text) => text === 'All community justice outcomes').length).toBeGreaterThan(0)
    expect(words).toContain('Aggregate score for perceptions of “work and local economy” among vulnerable groups')
    expect(words.filter((text) => text === '3.4').length).toBeGreaterThan(1)
    expect(words).toContain('not enough answers')
    expect(words).toContain('Nobody told us.')
    expect(words.join(' ')).not.toContain('For staff alone.')
    expect(words.some((text) => text.startsWith('Participation statement 1: '))).toBe(true)
  })

  test('has a list of contents with pages, the partnership above and the page below, and asks for no update', async () => {
    const files = readZip(await askReport(annualLoader, framework, year))
    const document = files.get('word/document.xml') ?? ''
    expect(document).toContain('TOC ')
    expect(document).not.toContain('w:dirty="true"')
    expect(files.get('word/settings.xml')).not.toContain('updateFields')
    const frames = [...files].filter(([name]) => /word\/(header|footer)\d/.test(name)).map(([, text]) => text)
    expect(frames.join('')).toContain('Clackmannanshire Community Justice Partnership')
    expect(frames.join('')).toContain('PAGE')
  })

  test('of a year before knows nothing of what came later', async () => {
    const words = wordsOfWord(await askReport(annualLoader, framework, '2024/25')).join(' ')
    expect(words).toContain('No survey was published by the end of this year.')
    expect(words).not.toContain('Nobody told us.')
    expect(words).not.toContain('Autumn')
  })

  test('has the self-evaluation of periods that are over, once it is published', async () => {
    const { cookie } = await signInAs('coordinator')
    await change(cookie, { grade: '4', strengths: 'Everybody is at the table.', text: ['Minutes of every meeting'] })
    expect(wordsOfWord(await askReport(annualLoader, framework, year))).not.toContain('Self-evaluation')
    await publish(cookie)
    const words = wordsOfWord(await askReport(annualLoader, framework, year))
    for (const text of ['Self-evaluation', 'Everybody is at the table.', 'Minutes of every meeting']) expect(words).toContain(text)
    expect(wordsOfWord(await askReport(annualLoader, framework, '2017/18'))).not.toContain('Self-evaluation')
  })

  test('names what a large group wrote about once the quotes are open, says where they are read, and holds none itself', async () => {
    const { id: waveId } = await makePublishedWave({ sizes: { recovery: 31 } })
    await insertCoded(waveId, 'recovery', 5, 'PS10')
    await insertReviewed(waveId, { text: 'The late bus is gone.' })
    const report = async () => wordsOfWord(await askReport(annualLoader, framework, year)).join('\n')
    expect(await report()).not.toContain('What people wrote about')
    await openQuotes({ waveId, partnershipId, actor: 'A coordinator' })
    const words = await report()
    expect(words).toMatch(/What people wrote about[^]*Themes: Social interaction[^]*releases\/2\/quotes/)
    expect(words).not.toContain('The late bus')
  })

  test('names what is done in its own plan or in none, and says which areas of a plan nobody has reported on', async () => {
    const area = 'clackmannanshire-2023/area-6'
    await insertAction({ title: 'Somebody who has been there', planItem: area, isPublished: true })
    await insertAction({ title: 'A bus of no plan', isPublished: true })
    const own = wordsOfWord(await askReport(annualLoader, framework, year)).join('\n')
    expect(own).toContain('A bus of no plan')
    expect(own).not.toContain('Somebody who has been there')
    const other = wordsOfWord(await askReport(annualLoader, 'clackmannanshire-2023', year)).join('\n')
    expect(other).toContain('Under way: Somebody who has been there')
    expect(other.split('Not reported yet').length - 1).toBe(7)
  })

  test('says what stands out in the survey, in words', async () => {
    const words = wordsOfWord(await askReport(annualLoader, framework, year))
    expect(words).toContain('What stands out in the survey:')
    expect(words.some((text) => text.startsWith('All groups. Shown: Work and local economy (3.4). Not enough answers: '))).toBe(true)
    expect(words).toContain('Forth Valley Recovery Community. Matters most, in no order: Housing and community; Feeling safe.')
  })

  test('of a year before has what was done as it stood then, and nothing that began later', async () => {
    const bus = await insertAction({ title: 'An evening bus', on: '2026-01-15', isPublished: true })
    await appendUpdate(bus, { state: 'done', note: 'It runs', day: day('2026-06-01'), actor: 'Ailsa' }, database())
    await insertAction({ title: 'A dry path', on: '2026-05-01', isPublished: true })
    const before = wordsOfWord(await askReport(annualLoader, framework, '2025/26')).join('\n')
    expect(before).toMatch(/An evening bus[^]*Under way[^]*Since 15 January 2026/)
    expect(before).not.toMatch(/It runs|A dry path/)
    const now = wordsOfWord(await askReport(annualLoader, framework, year)).join('\n')
    expect(now).toMatch(/It runs/)
    expect(now).toContain('A dry path')
  })

  test('is the same bytes for the same content', async () => {
    const [one, other] = [await askReport(annualLoader, framework, year), await askReport(annualLoader, framework, year)]
    expect(Buffer.from(one).equals(other)).toBe(true)
  })
})

test('the appendix says on its page what its Word file says: facts, indicators, standings, sources with addresses', async () => {
  const { cookie } = await signInAs('coordinator')
  const path = `/reports/appendix?${new URLSearchParams({ framework, year }).toString()}`
  const { blocks } = await pageLoader({ request: getRequest(path, cookie), params: {}, context: {} })
  const words = wordsOfWord(await askReport(appendixLoader, framework, year))
  for (const text of documentText(blocks)) if (text !== '') expect(words).toContain(text)
  expect(words).toContain('Release 1: http://localhost:3000/releases/1')
  expect(words).toContain('3.4 (release 1)')
  expect(words).toContain('this is the baseline')
})

test('frameworks of this partnership and the years in which something came out are offered, the newest first', async () => {
  const { cookie } = await signInAs('coordinator')
  const { frameworks, years, usual, latest } = await indexLoader({ request: getRequest('/reports', cookie), params: {}, context: {} })
  expect(frameworks.map(({ id }) => id)).toContain(framework)
  expect(frameworks.map(({ id }) => id)).not.toContain('cjpf-2023')
  expect(frameworks.find(({ id }) => id === framework)).toMatchObject({ figured: 25, surveyed: 7 })
  expect(frameworks.find(({ id }) => id === 'clackmannanshire-2023')).toMatchObject({ figured: 0, surveyed: 0 })
  expect(years[0]).toBe(year)
  expect(usual).toEqual({ framework, year })
  expect(latest).toBe(1)
})

test.each`
  framework      | year         | reason
  ${'cjpf-2023'} | ${'2026/27'} | ${'a framework of nobody here'}
  ${'nothing'}   | ${'2026/27'} | ${'no framework'}
  ${framework}   | ${'2026/28'} | ${'no year'}
`('there is no report of $framework for $year: $reason', async (asked: { framework: string; year: string }) => {
  const { cookie } = await signInAs('coordinator')
  const path = `/reports/annual.docx?${new URLSearchParams({ framework: asked.framework, year: asked.year }).toString()}`
  expect((await callRoute(annualLoader, getRequest(path, cookie))).status).toBe(404)
})
