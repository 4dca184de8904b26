import { Document, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { readZip } from '../../tests/support/read-zip'
import { datedArchive } from './dated-archive.server'

async function made(): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Said once.')] }] })))
}

/** The number that ZIP files write for 14 October 2022. */
const stamp = ((2022 - 1980) << 9) | (10 << 5) | 14

test('every entry carries the day, at its head and in the directory, and its content stays', async () => {
  const before = await made()
  const after = datedArchive(before, '2022-10-14')
  expect([...readZip(after)]).toEqual([...readZip(before)])
  const bytes = Buffer.from(after)
  let [heads, entries] = [0, 0]
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const place = { 0x04034b50: 10, 0x02014b50: 12 }[bytes.readUInt32LE(at)]
    if (place === undefined) continue
    expect([bytes.readUInt16LE(at + place), bytes.readUInt16LE(at + place + 2)]).toEqual([0, stamp])
    if (place === 10) heads += 1
    else entries += 1
  }
  expect([heads, entries]).toEqual([readZip(after).size, readZip(after).size])
})

test('what is no ZIP file is refused', () => {
  expect(() => datedArchive(new Uint8Array(40), '2022-10-14')).toThrow('no ZIP file')
})
