/** An address as people type it, without https:// in front. */
export function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '')
}
