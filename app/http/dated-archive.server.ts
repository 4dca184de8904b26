const [endOfDirectory, lengthOfEnd] = [0x06054b50, 22]

/** A day as ZIP files write it: years since 1980, month and day in one number. */
function toArchiveDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | date
}

/** Midnight, and the day after it. */
function writeMoment(bytes: Buffer, at: number, day: number): void {
  bytes.writeUInt16LE(0, at)
  bytes.writeUInt16LE(day, at + 2)
}

/** A ZIP file whose entries all carry one day (YYYY-MM-DD, from 1980 on), so that it does not tell when it was made. Refuses what is no ZIP file, or has a comment. */
export function datedArchive(archive: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(archive)
  const end = bytes.length - lengthOfEnd
  if (end < 0 || bytes.readUInt32LE(end) !== endOfDirectory) throw new Error('This is no ZIP file without a comment')
  const stamp = toArchiveDay(day)
  let at = bytes.readUInt32LE(end + 16)
  for (let entry = 0; entry < bytes.readUInt16LE(end + 10); entry += 1) {
    writeMoment(bytes, at + 12, stamp)
    writeMoment(bytes, bytes.readUInt32LE(at + 42) + 10, stamp)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return new Uint8Array(bytes)
}
