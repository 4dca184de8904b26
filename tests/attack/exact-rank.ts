type Row = readonly bigint[]

/** The rank of a matrix of whole numbers, exactly: elimination without fractions (Bareiss), so that nothing is ever rounded. */
export function exactRank(matrix: readonly (readonly number[])[]): number {
  let rows: Row[] = matrix.map((row) => row.map(BigInt))
  let before = 1n
  let rank = 0
  const width = matrix[0]?.length ?? 0
  for (let column = 0; column < width; column += 1) {
    const at = rows.findIndex((row) => row[column] !== 0n)
    if (at === -1) continue
    const pivot = rows[at] as Row
    const head = pivot[column] as bigint
    rows = rows
      .filter((_, index) => index !== at)
      .map((row) => row.map((value, index) => (value * head - (row[column] as bigint) * (pivot[index] as bigint)) / before))
    before = head
    rank += 1
  }
  return rank
}
