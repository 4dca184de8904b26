/** Every box filled to its end in a script of two bytes a letter stays below this. */
const mostBytes = 1_000_000

/** The text of a request's body; throws 413 before a larger one fills the memory. */
export async function readBody(request: Request): Promise<string> {
  if (request.body === null) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > mostBytes) throw new Response(null, { status: 413 })
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}
