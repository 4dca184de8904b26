import type { NewEvidence } from '~/domain/indicator/evidence-form'
import type { Store } from './database.server'

interface Entry {
  readonly indicatorId: string
  readonly enteredById: string
  readonly enteredOn: string
}

/** Keeps what is reported in words for an indicator. */
export async function appendEvidence({ period, text, links }: NewEvidence, entry: Entry, store: Store): Promise<void> {
  await store.narrativeEvidence.create({ data: { ...entry, period, text, links: JSON.stringify(links) } })
}

/** Takes a piece of evidence of an indicator back; false when it was not there to take back. */
export async function withdrawEvidence(id: string, indicatorId: string, store: Store): Promise<boolean> {
  const { count } = await store.narrativeEvidence.updateMany({ where: { id, indicatorId, isWithdrawn: false }, data: { isWithdrawn: true } })
  return count === 1
}
