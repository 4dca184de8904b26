import type { Day } from '~/domain/kernel/day'
import { type FrameworkAct, frameworkActs } from '~/domain/indicator/framework-edit'
import { database, type Store } from './database.server'

/** One state of a framework in its history, without its content. */
export interface FrameworkRevision {
  readonly sequence: number
  readonly day: string
  /** The name of the member of staff. */
  readonly actor: string
  readonly act: FrameworkAct
  readonly subject: string
}

/** The same with the whole framework as its file says it. */
export interface KeptRevision extends FrameworkRevision {
  readonly document: string
}

const columns = { sequence: true, day: true, actor: true, act: true, subject: true } as const

function toAct(code: string): FrameworkAct {
  const act = frameworkActs.find((known) => known === code)
  if (act === undefined) throw new Error(`The history of a framework names an act that nobody knows: ${code}`)
  return act
}

/** The frameworks that were edited in the product: what was printed once is not put over them again. */
export async function listEditedFrameworkIds(store: Store = database()): Promise<ReadonlySet<string>> {
  const rows = await store.frameworkRevision.findMany({ distinct: ['frameworkId'], select: { frameworkId: true } })
  return new Set(rows.map(({ frameworkId }) => frameworkId))
}

/** The history of a framework, the newest first; none: it stands as it was printed. */
export async function listFrameworkRevisions(frameworkId: string, store: Store = database()): Promise<readonly FrameworkRevision[]> {
  const rows = await store.frameworkRevision.findMany({ where: { frameworkId }, select: columns, orderBy: { sequence: 'desc' } })
  return rows.map((row) => ({ ...row, act: toAct(row.act) }))
}

export async function findFrameworkRevision(
  frameworkId: string,
  sequence: number,
  store: Store = database(),
): Promise<KeptRevision | null> {
  const row = await store.frameworkRevision.findUnique({
    where: { frameworkId_sequence: { frameworkId, sequence } },
    select: { ...columns, document: true },
  })
  return row === null ? null : { ...row, act: toAct(row.act) }
}

/** The last act on a framework, or null when it stands as it was printed. */
export async function findLastRevision(frameworkId: string, store: Store = database()): Promise<FrameworkRevision | null> {
  const row = await store.frameworkRevision.findFirst({ where: { frameworkId }, select: columns, orderBy: { sequence: 'desc' } })
  return row === null ? null : { ...row, act: toAct(row.act) }
}

/** Adds one state to the history; nothing in it is ever changed. */
export async function appendFrameworkRevision(
  frameworkId: string,
  revision: Omit<KeptRevision, 'day'> & { readonly day: Day },
  store: Store,
): Promise<void> {
  await store.frameworkRevision.create({ data: { frameworkId, ...revision } })
}
