/** The bytes of plain base64, in a browser and on a server alike. */
export function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}
