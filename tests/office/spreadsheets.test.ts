import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { type Cell, shownIn, textCell, type Workbook } from '~/domain/export/sheet'
import { frameworkWorkbook } from '~/domain/export/framework-workbook'
import { requireFrameworkMaterial } from '~/http/framework-material.server'
import { writeOds, writeXlsx } from '~/http/spreadsheet.server'
import { insertRelease } from '../fixtures/insert-release'
import { between, exact, low } from '../fixtures/invented-content'
import { asCsv, convertFiles } from '../support/convert-file'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'

const formulas = ['=1+1', '+44 1259', '-1+1', '@SUM(A1)', '＝1+1', '＋1', "'=1", '1e5', '01/02/2026', '88.2%', '0.53', '-', 'TRUE', '[c]']
const formulaSheet = { name: 'Texts', columns: [{ title: 'Text', width: 20 }], rows: formulas.map((text) => [textCell(text)]) }
const texts: Workbook = { title: 'Texts', day: '2026-11-01', sheets: [formulaSheet] }

let framework: Workbook = texts
let opened: ReadonlyMap<string, Buffer> = new Map()

/** A number counts as itself, however many decimals show. */
function cellOf(cell: Cell): string {
  return cell.kind === 'number' ? String(cell.value) : shownIn(cell)
}

function sheetsOf(workbook: Workbook): Readonly<Record<string, string[][]>> {
  return Object.fromEntries(
    workbook.sheets.map(({ name, columns, rows }) => [name, [columns.map(({ title }) => title), ...rows.map((row) => row.map(cellOf))]]),
  )
}

/** What LibreOffice shows of a file, sheet by sheet. */
function shownOf(file: string, workbook: Workbook): Readonly<Record<string, string[][]>> {
  return Object.fromEntries(
    sheetsOfFile(file, workbook).map(([name, csv]) => [
      name,
      Papa.parse<string[]>(csv.toString('utf8').replace('\uFEFF', ''), { skipEmptyLines: true }).data.map((row) =>
        row.map((text) => text.replace(/^(\d)\.0$/, '$1')),
      ),
    ]),
  )
}

function sheetsOfFile(file: string, { sheets }: Workbook): readonly (readonly [string, Buffer])[] {
  return sheets.map(({ name }) => [name, opened.get(`${file}-${name}.csv`) ?? Buffer.alloc(0)])
}

beforeAll(async () => {
  await freshDatabase()
  await insertRelease(1, {
    groups: { recovery: { PS08: exact('3.0') } },
    total: { PS08: between('2.2', '2.7', 35), PS02: exact('3.0', 20), PS07: low('1.8', 30) },
  })
  const material = await requireFrameworkMaterial(getRequest('/'), 'clackmannanshire-2018')
  framework = frameworkWorkbook(material, material.day)
  opened = convertFiles(
    {
      'framework-x.xlsx': await writeXlsx(framework),
      'framework-o.ods': await writeOds(framework),
      'texts-x.xlsx': await writeXlsx(texts),
      'texts-o.ods': await writeOds(texts),
    },
    asCsv,
  )
})

test.each(['framework-x', 'framework-o'])('LibreOffice shows of %s every cell as it is printed and released', (file) => {
  expect(shownOf(file, framework)).toEqual(sheetsOf(framework))
})

test.each(['texts-x', 'texts-o'])('LibreOffice computes nothing in %s that looks like a formula', (file) => {
  expect(shownOf(file, texts)).toEqual(sheetsOf(texts))
})
