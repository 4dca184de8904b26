import { inflateRawSync } from 'node:zlib'

const [endOfDirectory, entryOfDirectory] = [0x06054b50, 0x02014b50]

function endAt(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0; at -= 1) if (bytes.readUInt32LE(at) === endOfDirectory) return at
  throw new Error('This is no ZIP file')
}

/** The files of an archive by name, as a word processor reads them. */
export function readZip(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive)
  const end = endAt(bytes)
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry += 1) {
    if (bytes.readUInt32LE(at) !== entryOfDirectory) throw new Error('The directory of this ZIP file is broken')
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number, number]
    const head = bytes.readUInt32LE(at + 42)
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28)
    const content = bytes.subarray(from, from + packed)
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), (method === 8 ? inflateRawSync(content) : content).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return files
}

/** The words of a Word document in their order, a paragraph each; empty paragraphs are left out. */
export function wordsOfWord(archive: Uint8Array): readonly string[] {
  const document = readZip(archive).get('word/document.xml') ?? ''
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
  return [...document.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .map((text) => text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity))
    .filter((text) => text !== '')
}
