import type { PublicRecord, RecordValue } from './record'

/** A record as the append-only table holds it; a row that no record could have written is a bug and throws. */
export function storedRecord(row: {
  readonly kind: string
  readonly n: number | null
  readonly sum: number | null
  readonly t: number | null
  readonly low: number | null
  readonly middle: number | null
  readonly high: number | null
}): PublicRecord {
  return read(row) as PublicRecord
}

function read({ kind, n, sum, t, low, middle, high }: Parameters<typeof storedRecord>[0]): RecordValue {
  if (kind === 'hidden' && n === null) return { kind }
  if ((kind === 'low' || kind === 'high') && n !== null && t !== null) return { kind, n, t }
  if (kind === 'exact' && n !== null && sum !== null) {
    if (low === null || middle === null || high === null) return { kind, n, sum }
    return { kind, n, sum, bands: { low, middle, high } }
  }
  throw new Error(`A stored record of kind ${JSON.stringify(kind)} lacks its figures`)
}
