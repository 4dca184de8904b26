import { drawTogether } from '~/domain/anonymise/review-audit'
import { today } from './clock.server'
import { database, type Store } from './database.server'

/** Who did what to what, without a number that comes from answers. */
export interface AuditAct {
  readonly partnershipId: string
  /** The name of the member of staff. */
  readonly actor: string
  /** One word or two: "opened a wave". */
  readonly act: string
  /** What it was done to: a title or a role. */
  readonly subject: string
}

export interface AuditLine extends Omit<AuditAct, 'partnershipId'> {
  readonly id: string
  readonly day: string
}

const linesOfAPage = 500
/** Lines that are read at once: a reviewer may write a hundred on one day, which are drawn together. */
const linesAtOnce = 2000

/** The day comes from the clock; there is no time of day, so that no entry can be laid beside a response. */
export async function appendAudit(act: AuditAct, store: Store): Promise<void> {
  await store.auditEntry.create({ data: { ...act, day: today() } })
}

/** The latest acts, newest day first; within a day their order is not kept. What one reviewer decided on a day about a wave is one line. */
export async function listAudit(partnershipId: string, store: Store = database()): Promise<readonly AuditLine[]> {
  let lines: readonly AuditLine[] = []
  for (let skip = 0; ; skip += linesAtOnce) {
    const read = await store.auditEntry.findMany({
      where: { partnershipId },
      select: { id: true, day: true, actor: true, act: true, subject: true },
      orderBy: [{ day: 'desc' }, { actor: 'asc' }, { act: 'asc' }, { id: 'asc' }],
      skip,
      take: linesAtOnce,
    })
    lines = drawTogether([...lines, ...read])
    if (read.length < linesAtOnce || lines.length > linesOfAPage) return lines.slice(0, linesOfAPage)
  }
}
