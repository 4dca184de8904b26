/** SQL that is true of a ciphertext under one of these keys, or from before ciphertexts said their key. It stands in triggers, so the ids stand in it. */
export function isUnder(ids: readonly string[], column: string): string {
  if (ids.some((id) => !/^[0-9a-f]{8}$/.test(id))) throw new Error('The id of a key is eight hexadecimal digits')
  return `(${[`${column} NOT LIKE '%.%'`, ...ids.map((id) => `${column} LIKE '${id}.%'`)].join(' OR ')})`
}
