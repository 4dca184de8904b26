/** Says of periods into which several releases fall which of them stands in the table. */
export function SharedPeriodsNote({ periods }: { readonly periods: readonly string[] }) {
  if (periods.length === 0) return null
  return <p>There are several releases in {periods.join(' and ')}: the latest one of a period stands.</p>
}
