import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { documentText } from '~/domain/export/document-block'
import { day } from '~/domain/kernel/day'
import { loader as frontLoader } from '~/routes/_public.($partnership)._index'
import { loader as pageLoader } from '~/routes/_public.($partnership).statements.$number'
import { loader as csvLoader } from '~/routes/_public.($partnership).statements.$number[.]csv'
import { loader as wordLoader } from '~/routes/_public.($partnership).statements.$number[.]docx'
import { loader as jsonLoader } from '~/routes/_public.($partnership).statements.$number[.]json'
import { loader as listLoader } from '~/routes/_public.($partnership).statements._index'
import { action as takeDown, loader as takeDownPage } from '~/routes/_respond.quotes.$quote.take-down'
import { DocumentBlocks } from '~/ui/statement/document-blocks'
import { statementBlocks } from '~/ui/statement/statement-blocks'
import { releaseStatement } from '~/usecases/release-statement.server'
import { insertSeries2022 } from '../fixtures/insert-series-2022'
import { insertContribution, insertContributions, insertWorkshop, partnershipId, type WorkshopWishes } from '../fixtures/insert-workshop'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { readZip, wordsOfWord } from '../support/read-zip'
import { getRequest, postRequest } from '../support/request'
import { setToday } from '../support/today'

const params = { number: '1' }
const call = (path: string) => ({ request: getRequest(path), params, context: {} })

async function release(from: string, to: string, countBy: 'stage-and-kind' | 'code' = 'stage-and-kind'): Promise<void> {
  const released = await releaseStatement({ partnershipId, actor: 'A coordinator', from: day(from), to: day(to), countBy })
  expect(released.ok).toBe(true)
}

async function blocksOfPage() {
  const { statement, words } = await pageLoader(call('/statements/1'))
  const { people, contributions } = statement.content
  return statementBlocks(statement.content, { people, contributions, words })
}

async function page(): Promise<string> {
  return renderToStaticMarkup(<DocumentBlocks blocks={await blocksOfPage()} />)
}

async function csv(): Promise<string> {
  const bytes = new Uint8Array(await (await csvLoader(call('/statements/1.csv'))).arrayBuffer())
  return Buffer.from(bytes).toString('utf8')
}

async function word(): Promise<Uint8Array> {
  return new Uint8Array(await (await wordLoader(call('/statements/1.docx'))).arrayBuffer())
}

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-10-01')
})

describe('the page of a statement', () => {
  test('says of the series of 2022 what its report says', async () => {
    await insertSeries2022()
    await release('2022-08-01', '2022-09-30')
    expect(await page()).toContain('11 workshops, 10 in person, 1 online, 3 with people with lived experience, 50 people.')
    expect((await listLoader(call('/statements'))).statements).toHaveLength(1)
    expect((await frontLoader(call('/'))).statements.map(({ sequence }) => sequence)).toEqual([1])
  })

  test('has the printed headings, and the learning points of all activities together', async () => {
    const workshop = await insertWorkshop({ title: 'Spring', people: { 'lived-experience': 12 } })
    await insertWorkshop({ title: 'Summer', heldOn: '2026-04-01', people: { 'lived-experience': 12 } })
    await insertContribution(workshop, { kind: 'learning-point', stage: 'whole', text: 'Explain the next step.', fate: 'publish' })
    await insertContribution(workshop, { text: 'Nobody told us.', fate: 'publish' })
    await insertContribution(workshop, { text: 'For staff alone.', fate: 'internal' })
    await insertContribution(workshop, { text: 'Taken down.', fate: 'publish', isHidden: true })
    await release('2026-01-01', '2026-06-30')
    const shown = await page()
    for (const column of ['Activity', 'Who was involved', 'Learning points']) expect(shown).toContain(`<th scope="col">${column}</th>`)
    expect(shown).toContain('<td rowSpan="2">'.toLowerCase())
    expect(shown).toMatch(/Of all activities together:.*Explain the next step\./)
    expect(shown).toContain('>Nobody told us.</span>')
    expect(shown).not.toMatch(/For staff alone|Taken down\./)
  })

  test('says beside all published words, and in no file, how they are taken down, until they are', async () => {
    const workshop = await insertWorkshop({ people: { 'lived-experience': 12 } })
    await insertContribution(workshop, { kind: 'learning-point', stage: 'whole', text: 'Explain the next step.', fate: 'publish' })
    for (const nth of [1, 2])
      await insertContribution(workshop, { text: `The same, said ${nth === 1 ? 'once' : 'again'}.`, fate: 'publish' })
    await insertContribution(workshop, { text: 'For staff alone.', fate: 'internal' })
    await release('2026-01-01', '2026-06-30')
    const { words } = await pageLoader(call('/statements/1'))
    const shown = await page()
    expect(shown.match(/\/take-down"/g)).toHaveLength(3)
    for (const { id, text } of words)
      expect(shown).toContain(`<span id="quote-${id}">${text}</span> <a class="wm-no-print" href="/quotes/${id}/take-down"`)
    expect([...readZip(await word()).values(), await csv()].join('\n')).not.toMatch(/taken down<|take-down/)
    const taken = words.find(({ text }) => text.endsWith('again.'))
    const request = postRequest(`/quotes/${taken?.id}/take-down`, {})
    expect((await callRoute(takeDown, request, { quote: taken?.id ?? '' })).body).toMatchObject({ stage: 'taken down' })
    expect(await page()).not.toContain('said again.')
  })

  test('has words of groups beside it only where enough people came together, and else nothing to take down', async () => {
    const workshop = await insertWorkshop({ people: { 'lived-experience': 4, partner: 5 } })
    const id = await insertContribution(workshop, { text: 'Nobody told us.', fate: 'publish' })
    await release('2026-01-01', '2026-06-30')
    expect(await page()).not.toContain('Nobody told us.')
    expect(wordsOfWord(await word()).join(' ')).not.toContain('Nobody told us.')
    const asked = await callRoute(takeDownPage, getRequest(`/quotes/${id}/take-down`), { quote: id })
    expect(asked.status).toBe((await callRoute(takeDownPage, getRequest('/quotes/nobody/take-down'), { quote: 'nobody' })).status)
    expect(JSON.stringify(asked.body ?? null)).not.toContain('Nobody told us.')
  })

  test('tells a withheld number from zero, in words', async () => {
    await insertWorkshop({ people: { partner: 9 } })
    await release('2026-01-01', '2026-06-30')
    const shown = await page()
    expect(shown).toContain('the number of people is withheld')
    expect(shown).toContain('<th scope="row">Everybody together</th><td><span class="wm-withheld">Withheld</span></td>')
    expect(shown).toContain('It is not zero')
    expect(shown).not.toContain('<td>9</td>')
  })

  test('names who and what is missing, and no stage where contributions are counted by code', async () => {
    const workshop = await insertWorkshop({ communities: ['recovery'] })
    await insertContributions(workshop, 5)
    await release('2026-01-01', '2026-06-30')
    const shown = await page()
    expect(shown).toMatch(/Communities that no workshop was for<\/h3><ul><li>/)
    expect(shown).toContain('<li>Victims and witnesses</li>')
    expect(shown).toContain('<li>Accused or convicted: Custody</li>')
    expect(shown).not.toContain('<li>Accused or convicted: Arrest</li>')
    await insertWorkshop({ heldOn: '2026-08-01' })
    await release('2026-07-01', '2026-08-31', 'code')
    const { statement, words } = await pageLoader({ ...call('/statements/2'), params: { number: '2' } })
    const { people, contributions } = statement.content
    expect(documentText(statementBlocks(statement.content, { people, contributions, words })).join('\n')).not.toContain('Stages that no')
  })

  test('is not there under another number', async () => {
    for (const number of ['1', '0', 'new', '01'])
      await expect(pageLoader({ ...call('/statements'), params: { number } })).rejects.toMatchObject({ status: 404 })
  })
})

describe('the files', () => {
  async function mixed(): Promise<void> {
    const title = '=1+1 "a" & <b>'
    const workshop = await insertWorkshop({ title, people: { 'lived-experience': 32, partner: 4 }, standards: { inclusion: '+A lift' } })
    await insertContributions(workshop, 7)
    await insertContributions(workshop, 2, { kind: 'idea', text: 'A café & a <quiet> room', fate: 'publish' })
    await release('2026-01-01', '2026-06-30')
  }

  test('CSV begins with a byte order mark, defuses formulas and marks what is withheld', async () => {
    await mixed()
    const text = await csv()
    expect(text.startsWith('\uFEFF')).toBe(true)
    const rows = Papa.parse<readonly string[]>(text.slice(1)).data
    expect(rows).toEqual(
      expect.arrayContaining([
        ['section', 'item', 'part', 'value', 'status'],
        ['people', 'all', '', '36', 'exact'],
        ['people', 'partner', '', '[c]', 'hidden'],
        ['people', 'lived-experience', '', '[c]', 'hidden'],
        ['contributions by stage and kind', 'Accused or convicted: Arrest', 'challenge', '7', 'exact'],
        ['contributions by stage and kind', 'Accused or convicted: Arrest', 'idea', '1–4', 'between'],
        ['contributions by stage and kind', 'Accused or convicted: Custody', 'idea', '0', 'exact'],
      ]),
    )
    expect(text).toContain(`'=1+1`)
    expect(text).toContain(`'+A lift`)
    expect(text).not.toContain('quiet')
  })

  test('CSV says that learning points and words are on the page at its address, and why', async () => {
    await mixed()
    const [, ...rows] = Papa.parse<readonly string[]>((await csv()).slice(1)).data
    expect(rows.filter(([section, item]) => section === 'statement' && item === 'note')).toEqual([
      [
        'statement',
        'note',
        '',
        'Learning points and the words of the groups are not in this file. They are on the page at http://localhost:3000/statements/1, where at least 10 people came, so that one can be taken down at any time while this file stays as it is.',
        'entered',
      ],
    ])
  })

  test('JSON is the frozen bytes, under their hash', async () => {
    await mixed()
    const answer = await jsonLoader(call('/statements/1.json'))
    const stored = await database().statement.findFirstOrThrow()
    const text = await answer.text()
    expect(text).toBe(stored.payload)
    expect(answer.headers.get('ETag')).toBe(`"${createHash('sha256').update(text).digest('hex')}"`)
  })

  test('Word says the same as the page, in its words and their order, with real headings and repeated first rows', async () => {
    await mixed()
    const file = await word()
    const [title, published, ...said] = wordsOfWord(file)
    expect(title).toBe('Participation statement 1: 1 January 2026 to 30 June 2026')
    expect(published).toMatch(/Published on 1 October 2026\.$/)
    expect(said).toEqual(documentText(await blocksOfPage()))
    const parts = readZip(file)
    const document = parts.get('word/document.xml') ?? ''
    const tables = (await blocksOfPage()).filter(({ kind }) => kind === 'table').length
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables)
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Caption']) expect(document).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
    expect(parts.get('docProps/core.xml')).toContain('2026-10-01T00:00:00Z')
  })
})

describe('two partnerships of which more or less was said, with equal printed counts', () => {
  const shapes = {
    one: { arrest: 1, custody: 9, other: 2, words: 'Few of us were told.', people: [32, 14, 4] },
    other: { arrest: 4, custody: 9, other: 3, words: 'Nobody listened at all.', people: [20, 22, 8] },
  } as const

  async function live({ arrest, custody, other, words, people }: (typeof shapes)['one' | 'other']) {
    await freshDatabase()
    const [lived, supporting, partner] = people
    const wishes: WorkshopWishes = { people: { 'lived-experience': lived, 'supporting-organisation': supporting, partner } }
    const workshop = await insertWorkshop(wishes)
    await insertContributions(workshop, arrest, { text: words, codings: { one: ['PS12'] } })
    await insertContributions(workshop, custody, { stage: 'custody', kind: 'strength', text: words })
    await insertContributions(workshop, other, { kind: 'learning-point', stage: 'whole', text: words })
    await release('2026-01-01', '2026-06-30')
    const entries = [...readZip(await word())]
    const json = await (await jsonLoader(call('/statements/1.json'))).text()
    return { page: await page(), loaded: JSON.stringify(await pageLoader(call('/statements/1'))), csv: await csv(), json, entries }
  }

  test('serve the same page, data and files, byte for byte', async () => {
    const one = await live(shapes.one)
    const other = await live(shapes.other)
    expect(other).toEqual(one)
    expect(one.page).toContain('Fewer than 5')
    expect(JSON.stringify(one)).not.toMatch(/told\.|listened/)
  })
})
