import { z } from 'zod'
import { codesOfFramework, frameworkInForce } from '~/domain/anonymise/coding-frame'
import type { Day } from '~/domain/kernel/day'
import type { KeptBefore } from '~/domain/workshop/change-book'
import { type BookCode, bookLevels, type BookLevel, bookOf, type CodeBook, parseBookLevel } from '~/domain/workshop/code-book'
import { today } from './clock.server'
import { listPlans } from './coding-frames.server'
import { database, type Store } from './database.server'

const bookCode: z.ZodType<BookCode> = z.object({
  code: z.string(),
  level: z.enum(bookLevels),
  name: z.string(),
  parent: z.string().nullable(),
  order: z.number(),
  mergedInto: z.string().nullable(),
  isRetired: z.boolean(),
})
const beforeColumn: z.ZodType<readonly KeptBefore[]> = z.array(z.object({ code: z.string(), was: bookCode.nullable() }))

function frameCode(code: string, level: BookLevel, name: string, order: number, isRetired = false): BookCode {
  return { code, level, name, parent: null, order, mergedInto: null, isRetired }
}

async function listThemes(store: Store): Promise<CodeBook> {
  const themes = await store.theme.findMany({ orderBy: { order: 'asc' }, select: { code: true, name2022: true } })
  return themes.map(({ code, name2022 }, index) => frameCode(code, 'theme', name2022, index + 1))
}

/** Areas for improvement and local issues of every plan of the partnership; those of plans that are not in force are no longer offered. */
async function listCodesOfPlans(partnershipId: string, day: Day, store: Store): Promise<CodeBook> {
  const plans = await listPlans(partnershipId, store)
  const inForce = frameworkInForce(plans, day)
  return plans.flatMap((plan) =>
    codesOfFramework(plan).map(({ code, level, name, isRetired }, index) =>
      frameCode(code, level, name, index + 1, isRetired || plan.id !== inForce?.id),
    ),
  )
}

/** The aims and outcomes of the national framework in force; those of earlier ones are no longer offered. */
async function listNational(day: Day, store: Store): Promise<CodeBook> {
  const kinds = { aim: 'aim', 'national-2023': 'outcome' } as const
  const frameworks = await store.framework.findMany({
    where: { partnershipId: null },
    select: {
      id: true,
      validFrom: true,
      outcomes: { where: { kind: { in: Object.keys(kinds) } }, select: { id: true, kind: true, title: true, order: true } },
    },
  })
  const national = frameworks.filter(({ outcomes }) => outcomes.length > 0)
  const inForce = frameworkInForce(national, day)
  return national.flatMap(({ id: framework, outcomes }) =>
    outcomes.map(({ id, kind, title, order }) =>
      frameCode(id, kind === 'aim' ? kinds.aim : kinds['national-2023'], title, order, framework !== inForce?.id),
    ),
  )
}

/** What contributions can be coded to before a partnership has changed anything: the frameworks in force, and the themes of the instrument. */
export async function findBookFrame(partnershipId: string, store: Store = database()): Promise<CodeBook> {
  const day = today()
  return [
    ...(await listCodesOfPlans(partnershipId, day, store)),
    ...(await listNational(day, store)),
    ...(await listThemes(store)),
  ]
}

/** What a partnership has changed about the frame and added to it. */
export async function listKeptCodes(partnershipId: string, store: Store = database()): Promise<CodeBook> {
  const rows = await store.bookCode.findMany({ where: { partnershipId }, orderBy: [{ order: 'asc' }, { code: 'asc' }] })
  return rows.map(({ partnershipId: _partnership, level, ...row }) => {
    const known = parseBookLevel(level)
    if (known === null) throw new Error('A code of a code book stands at a level that nobody knows')
    return { ...row, level: known }
  })
}

/** The code book of a partnership as it stands. */
export async function findCodeBook(partnershipId: string, store: Store = database()): Promise<CodeBook> {
  return bookOf(await findBookFrame(partnershipId, store), await listKeptCodes(partnershipId, store))
}

/** Writes these kept codes, and takes away those that are no longer kept. */
export async function storeKeptCodes(partnershipId: string, codes: readonly string[], kept: CodeBook, store: Store): Promise<void> {
  await store.bookCode.deleteMany({ where: { partnershipId, code: { in: [...codes] } } })
  const rows = kept.filter(({ code }) => codes.includes(code)).map((code) => ({ ...code, partnershipId }))
  await store.bookCode.createMany({ data: rows })
}

/** Nobody else changes the code book until the transaction ends. */
export async function holdCodeBook(partnershipId: string, store: Store): Promise<void> {
  await store.partnership.updateMany({ where: { id: partnershipId }, data: { id: partnershipId } })
}

/** The last reorganisation that was not taken back, or null. */
export async function findLastChange(
  partnershipId: string,
  store: Store = database(),
): Promise<{ readonly sequence: number; readonly act: string; readonly before: readonly KeptBefore[] } | null> {
  const row = await store.bookChange.findFirst({ where: { partnershipId }, orderBy: { sequence: 'desc' } })
  return row === null ? null : { sequence: row.sequence, act: row.act, before: beforeColumn.parse(JSON.parse(row.before)) }
}

/** Keeps what takes a reorganisation back; held by whoever holds the code book. */
export async function appendChange(partnershipId: string, act: string, before: readonly KeptBefore[], store: Store): Promise<void> {
  const last = await store.bookChange.findFirst({ where: { partnershipId }, orderBy: { sequence: 'desc' }, select: { sequence: true } })
  const data = { partnershipId, sequence: (last?.sequence ?? 0) + 1, act, before: JSON.stringify(before) }
  await store.bookChange.create({ data })
}

/** Forgets a reorganisation that was taken back. */
export async function deleteChange(partnershipId: string, sequence: number, store: Store): Promise<void> {
  await store.bookChange.deleteMany({ where: { partnershipId, sequence } })
}
