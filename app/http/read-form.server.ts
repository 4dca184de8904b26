/** Every box filled to its end in a script of two bytes a letter stays below this. */
const mostBytes = 1_000_000

/** The fields of a form that was sent without files; throws 413 before a larger one fills the memory. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (request.body === null) return new URLSearchParams()
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength
    if (bytes > mostBytes) throw new Response(null, { status: 413 })
    chunks.push(part.value)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
