import type { PublicRecord } from './record'
import type { Scale } from './scale'

export type ShownRecord = Exclude<PublicRecord, { kind: 'hidden' }>

/** The least and the greatest sum that a record leaves possible. */
export function sumRange(record: ShownRecord, scale: Scale): { readonly least: number; readonly most: number } {
  if (record.kind === 'exact') return { least: record.sum, most: record.sum }
  const room = record.t - 1
  if (record.kind === 'low') return { least: record.n * scale.min, most: record.n * scale.min + room }
  return { least: record.n * scale.max - room, most: record.n * scale.max }
}
