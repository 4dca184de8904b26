import type { Store } from './database.server'

interface Period {
  readonly indicatorId: string
  /** As `periodName` writes it, so that there is one row for each. */
  readonly period: string
}

interface Entry extends Period {
  readonly reason: string
  readonly enteredById: string
  readonly enteredOn: string
}

/** Keeps why there is no figure for a period; what was said of that period before is replaced. */
export async function saveReason({ indicatorId, period, ...entry }: Entry, store: Store): Promise<void> {
  const where = { indicatorId_period: { indicatorId, period } }
  await store.missingFigure.upsert({ where, create: { indicatorId, period, ...entry }, update: entry })
}

/** Takes a reason back; false when there was none. */
export async function removeReason({ indicatorId, period }: Period, store: Store): Promise<boolean> {
  const { count } = await store.missingFigure.deleteMany({ where: { indicatorId, period } })
  return count === 1
}
