/** What the addresses of a partnership's public pages begin with: nothing for the partnership of the short addresses, `/<id>` for another. */
export function publicPath(partnershipId: string, home: string | null): string {
  return partnershipId === home ? '' : `/${partnershipId}`
}
