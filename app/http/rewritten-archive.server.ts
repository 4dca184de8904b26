import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

const [headMark, entryMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50]
const [headLength, entryLength, endLength] = [30, 46, 22]
const deflated = 8

interface Entry {
  readonly name: Buffer
  readonly method: number
  /** As it lies in the archive. */
  readonly packed: Buffer
  readonly sum: number
  readonly size: number
}

/** The entries of an archive that has no comment, in the order of its directory. */
function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = bytes.length - endLength
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) throw new Error('This is no ZIP file without a comment')
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index += 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number, number]
    const head = bytes.readUInt32LE(at + 42)
    const from = head + headLength + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28)
    entries.push({
      name: bytes.subarray(at + entryLength, at + entryLength + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(from, from + bytes.readUInt32LE(at + 20)),
      sum: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 24),
    })
    at += entryLength + nameLength + extra + comment
  }
  return entries
}

function edited(entry: Entry, edit: (text: string) => string): Entry {
  const text = entry.method === deflated ? inflateRawSync(entry.packed) : entry.packed
  const content = Buffer.from(edit(text.toString('utf8')), 'utf8')
  return { name: entry.name, method: deflated, packed: deflateRawSync(content), sum: crc32(content), size: content.length }
}

/** What the head of an entry and its line in the directory have in common; names are UTF-8, the day is written later. */
function commonPart({ name, method, packed, sum, size }: Entry): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(0x0800, 2)
  bytes.writeUInt16LE(method, 4)
  for (const [offset, value] of [
    [10, sum],
    [14, packed.length],
    [18, size],
  ] as const)
    bytes.writeUInt32LE(value, offset)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function archiveOf(entries: readonly Entry[]): Buffer {
  const heads: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const head = Buffer.concat([mark(headMark), commonPart(entry), entry.name, entry.packed])
    const version = Buffer.from([20, 0])
    directory.push(Buffer.concat([mark(entryMark), version, commonPart(entry), Buffer.alloc(10), mark(at), entry.name]))
    heads.push(head)
    at += head.length
  }
  const lines = Buffer.concat(directory)
  const end = Buffer.alloc(endLength)
  end.writeUInt32LE(endMark, 0)
  for (const offset of [8, 10]) end.writeUInt16LE(entries.length, offset)
  end.writeUInt32LE(lines.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...heads, lines, end])
}

/** A ZIP file with one of its texts edited, everything else and its order as it was. A name that it has not is a bug and throws. */
export function rewrittenArchive(archive: Uint8Array, name: string, edit: (text: string) => string): Uint8Array {
  const entries = entriesOf(Buffer.from(archive))
  if (!entries.some((entry) => entry.name.toString('utf8') === name)) throw new Error(`The archive has no ${name}`)
  return archiveOf(entries.map((entry) => (entry.name.toString('utf8') === name ? edited(entry, edit) : entry)))
}
