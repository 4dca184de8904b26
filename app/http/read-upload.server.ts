/** Reads a form that may carry a file; null when it is larger than `mostBytes`, which is found out before it fills the memory. */
export async function readUpload(request: Request, mostBytes: number): Promise<FormData | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = request.body?.getReader()
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > mostBytes) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' }
  return new Response(Buffer.concat(chunks), { headers }).formData()
}
