interface Table<Row> {
  /** What makes two rows the same row. */
  readonly key: (row: Row) => string
  readonly create: (rows: Row[]) => Promise<unknown>
  readonly update: (row: Row) => Promise<unknown>
}

function content(row: object): string {
  return JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Writes only the wanted rows that are not kept yet, or not in this form; other kept rows stay as they are. */
export async function saveRows<Row extends object>(wanted: readonly Row[], kept: readonly Row[], table: Table<Row>): Promise<void> {
  const known = new Map(kept.map((row) => [table.key(row), content(row)]))
  const fresh = wanted.filter((row) => !known.has(table.key(row)))
  if (fresh.length > 0) await table.create(fresh)
  const changed = wanted.filter((row) => known.has(table.key(row)) && known.get(table.key(row)) !== content(row))
  for (const row of changed) await table.update(row)
}
