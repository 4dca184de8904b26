/**
 * 256 bits out of something short that a person types, by PBKDF2-SHA-256. Takes a second or more on an old phone. Browsers know
 * `crypto.subtle` over https only: elsewhere it throws.
 */
export async function stretch(typed: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<ArrayBuffer> {
  const password = await crypto.subtle.importKey('raw', new TextEncoder().encode(typed), 'PBKDF2', false, ['deriveBits'])
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, password, 256)
}
