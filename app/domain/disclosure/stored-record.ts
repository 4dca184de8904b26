import type { PublicRecord, RecordValue } from './record'

interface StoredRow {
  readonly kind: string
  readonly n: number | null
  readonly sum: number | null
  readonly t: number | null
  readonly low: number | null
  readonly middle: number | null
  readonly high: number | null
}

function readExact({ n, sum, low, middle, high }: StoredRow): RecordValue | null {
  if (n === null || sum === null) return null
  if (low === null || middle === null || high === null) return { kind: 'exact', n, sum }
  return { kind: 'exact', n, sum, bands: { low, middle, high } }
}

function readBound(kind: 'low' | 'high', { n, t }: StoredRow): RecordValue | null {
  return n === null || t === null ? null : { kind, n, t }
}

function read(row: StoredRow): RecordValue | null {
  switch (row.kind) {
    case 'exact':
      return readExact(row)
    case 'low':
    case 'high':
      return readBound(row.kind, row)
    case 'hidden':
      return row.n === null ? { kind: 'hidden' } : null
    default:
      return null
  }
}

/** A record as the append-only table holds it; a row that no record could have written is a bug and throws. */
export function storedRecord(row: StoredRow): PublicRecord {
  const value = read(row)
  if (value === null) throw new Error(`A stored record of kind ${JSON.stringify(row.kind)} lacks its figures`)
  return value as PublicRecord
}
