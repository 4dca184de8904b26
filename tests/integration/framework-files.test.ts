import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { beforeEach, describe, expect, test } from 'vitest'
import { loader as wordLoader } from '~/routes/_public.frameworks.$file[.]docx'
import { loader as odsLoader } from '~/routes/_public.frameworks.$file[.]ods'
import { loader as xlsxLoader } from '~/routes/_public.frameworks.$file[.]xlsx'
import source from '../../prisma/reference/framework-clackmannanshire-2018.json'
import { insertAction } from '../fixtures/insert-action'
import { insertRelease } from '../fixtures/insert-release'
import { between, exact, high, low } from '../fixtures/invented-content'
import { freshDatabase } from '../support/fresh-database'
import { readZip, wordsOfWord } from '../support/read-zip'
import { getRequest } from '../support/request'

const bus = { planItem: 'clackmannanshire-2018/action-5', title: 'A second survey', note: 'Asked twice.', on: '2026-03-02' }
const area = { planItem: 'clackmannanshire-2023/area-2', title: 'A bus for visits', on: '2026-04-02' }

const release = {
  groups: { recovery: { PS08: exact('3.4') }, prison: { PS08: low('1.9') } },
  sizes: { recovery: 14, prison: 10 },
  total: { PS08: between('2.2', '2.7', 35), PS02: exact('2.1', 20), PS07: low('1.8', 30), PS09: high('6.1', 50) },
}

async function bytesOf(loader: typeof xlsxLoader, file: string): Promise<Uint8Array> {
  const response = await loader({ request: getRequest(`/frameworks/${file}`), params: { file }, context: {} })
  return new Uint8Array(await response.arrayBuffer())
}

const spreadsheets = [
  { ending: 'xlsx', read: async (file: string) => readXlsx(await bytesOf(xlsxLoader, file)) },
  { ending: 'ods', read: async (file: string) => readOds(await bytesOf(odsLoader, file)) },
] as const

beforeEach(freshDatabase)

describe.each(spreadsheets)('the framework as $ending', ({ read }) => {
  test('reproduces every printed cell of all 25 rows, a phrase over two periods in one merged cell', async () => {
    await insertRelease(1, release)
    const sheet = (await read('clackmannanshire-2018')).sheets[0]
    const printed = source.indicators.map(({ measure, baselinePrinted, observedTrendPrinted, targetsPrinted, leadPrinted }) => [
      measure,
      baselinePrinted,
      observedTrendPrinted,
      targetsPrinted['18/19'],
      targetsPrinted['21/22'],
      leadPrinted,
    ])
    expect(sheet?.rows.slice(1).map((row) => row.slice(2, 8).map((cell) => cell ?? ''))).toEqual(printed)
    expect(sheet?.merges).toContainEqual({ startRow: 15, startCol: 5, endRow: 15, endCol: 6 })
  })

  test('has the outcomes beside their rows, merged over them', async () => {
    const sheet = (await read('clackmannanshire-2018')).sheets[0]
    const outcomes = sheet?.rows.slice(1).flatMap((row) => (row[0] == null || row[0] === '' ? [] : [row[0]]))
    expect(outcomes).toEqual(source.loipOutcomes.map(({ title }) => title))
    expect(sheet?.merges).toContainEqual({ startRow: 1, startCol: 0, endRow: 7, endCol: 0 })
    expect(sheet?.rows[16]?.[1]).toBe('All community justice outcomes')
  })

  test('fills the survey rows from the release: figure, status, people, number, and the first as baseline', async () => {
    await insertRelease(1, release)
    const sheet = (await read('clackmannanshire-2018')).sheets[0]
    const found = [5, 6, 7, 8, 21].map((row) => Array.from({ length: 7 }, (_, column) => sheet?.rows[row]?.[8 + column] ?? ''))
    expect(found).toEqual([
      ['2.2–2.7', 'between', 35, 1, '2.2–2.7', 1, 'baseline'],
      [2.1, 'exact', 20, 1, 2.1, 1, 'baseline'],
      ['<1.8', 'low', 30, 1, '<1.8', 1, 'baseline'],
      ['[c]', 'hidden', '', 1, '', '', ''],
      ['>6.1', 'high', 50, 1, '>6.1', 1, 'baseline'],
    ])
  })

  test.each`
    framework                     | sheets
    ${'west-dunbartonshire-2017'} | ${['Evidence in words']}
    ${'clackmannanshire-2023'}    | ${['Areas for improvement', 'How the areas stand']}
    ${'cjpf-2023'}                | ${['Priority actions']}
    ${'clackmannanshire-2018'}    | ${['Indicators', 'Delivery plan', 'How the delivery plan stands']}
  `('$framework has the sheets $sheets', async ({ framework, sheets }: { framework: string; sheets: readonly string[] }) => {
    expect((await read(framework)).sheets.map(({ name }) => name)).toEqual(sheets)
  })

  test('has the delivery plan as printed, and after it how each action stands by what is published', async () => {
    await insertAction({ ...bus, isPublished: true })
    await insertAction({ ...bus, title: 'Not for everybody', planItem: 'clackmannanshire-2018/action-6', on: '2026-07-01' })
    const { sheets } = await read('clackmannanshire-2018')
    const [printed, standing] = [sheets[1]?.rows ?? [], sheets[2]?.rows ?? []]
    expect(printed[0]).toEqual(['Action', 'Timescale', 'Responsibility'])
    expect(standing[0]).toEqual(['Action', 'State', 'What is said of it', 'Last change'])
    expect(standing.map(([action]) => action)).toEqual(printed.map(([action]) => action))
    expect(standing[5]?.slice(1)).toEqual(['under-way', 'A second survey: Asked twice.', '2026-03-02'])
    expect(standing[6]?.slice(1).filter((cell) => cell !== null && cell !== '')).toEqual(['not-reported'])
  })

  test('has the areas for improvement, and after them how each stands', async () => {
    await insertAction({ ...area, isPublished: true })
    const rows = (await read('clackmannanshire-2023')).sheets[1]?.rows ?? []
    expect(rows).toHaveLength(9)
    expect(rows[0]?.[0]).toBe('Area for improvement')
    expect(rows[2]?.slice(1)).toEqual(['under-way', 'A bus for visits', '2026-04-02'])
  })

  test('names the five national outcomes that the plan does not cover', async () => {
    const rows = (await read('clackmannanshire-2023')).sheets[0]?.rows ?? []
    expect(rows.filter((row) => row[1] === 'not yet covered')).toHaveLength(5)
  })
})

describe('the framework as a Word document', () => {
  test('lies on its side, repeats its head rows, merges cells and says every printed cell', async () => {
    await insertRelease(1, release)
    const bytes = await bytesOf(wordLoader, 'clackmannanshire-2018')
    const document = readZip(bytes).get('word/document.xml') ?? ''
    expect(document).toMatch(/<w:pgSz[^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(6)
    expect(document).toContain('<w:gridSpan w:val="2"/>')
    expect(document).toContain('<w:gridSpan w:val="10"/>')
    const words = new Set(wordsOfWord(bytes))
    for (const { measure, baselinePrinted, targetsPrinted, leadPrinted } of source.indicators) {
      for (const text of [measure, baselinePrinted, ...Object.values(targetsPrinted), leadPrinted]) {
        if (text !== '') expect(words).toContain(text)
      }
    }
    expect(words).toContain('Released: between 2.2 and 2.7, release 1')
    expect(words).toContain('not enough answers')
  })

  test('marks every line under baseline and trend that the partnership did not print', async () => {
    await insertRelease(1, release)
    await insertRelease(2, { ...release, total: { PS08: exact('3.4'), PS02: exact('2.4', 20) } })
    const words = wordsOfWord(await bytesOf(wordLoader, 'clackmannanshire-2018'))
    expect(words).toContain('Released: 2.1, release 1')
    for (const change of ['up 0.3 since the baseline', 'higher than the baseline', 'no figure to compare']) {
      expect(words).toContain(`Released: ${change}`)
      expect(words).not.toContain(change)
    }
    expect(words.find((word) => word.startsWith('Baseline, trend'))).toContain('begins with “Released”')
  })

  test.each(['west-dunbartonshire-2017', 'clackmannanshire-2023', 'cjpf-2023'])('of %s has its own layout', async (file) => {
    expect(wordsOfWord(await bytesOf(wordLoader, file)).length).toBeGreaterThan(20)
  })

  test('says after the delivery plan and the areas how each item stands, and nothing of what is not published', async () => {
    await insertAction({ ...bus, isPublished: true })
    await insertAction({ ...bus, title: 'Not for everybody' })
    await insertAction({ ...area, isPublished: true })
    const words = wordsOfWord(await bytesOf(wordLoader, 'clackmannanshire-2018'))
    const from = words.lastIndexOf('How the delivery plan stands')
    expect(words.slice(from)).toEqual(expect.arrayContaining(['Under way', 'A second survey: Asked twice.', '2 March 2026']))
    expect(words.filter((word) => word === 'Not reported yet')).toHaveLength(18)
    expect(words.join(' ')).not.toContain('Not for everybody')
    const areas = wordsOfWord(await bytesOf(wordLoader, 'clackmannanshire-2023'))
    expect(areas).toEqual(expect.arrayContaining(['How the areas for improvement stand', 'A bus for visits', '2 April 2026']))
  })

  test('carries the day of the last change that it tells', async () => {
    await insertAction({ ...bus, isPublished: true })
    const core = readZip(await bytesOf(wordLoader, 'clackmannanshire-2018')).get('docProps/core.xml')
    expect(core).toContain('2026-03-02')
  })

  test('is not there for a framework that nobody has', async () => {
    await expect(bytesOf(wordLoader, 'nothing')).rejects.toMatchObject({ status: 404 })
  })
})
