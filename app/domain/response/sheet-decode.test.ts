import { expect, test } from 'vitest'
import { decodeSheetFile, largestSheetFile } from './sheet-decode'

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each`
  what                                   | bytes                                          | text
  ${'UTF-8'}                             | ${utf8('sheet\r\n1 £ Gàidhlig')}               | ${'sheet\r\n1 £ Gàidhlig'}
  ${'UTF-8 with its mark'}               | ${utf8('\uFEFFsheet')}                         | ${'sheet'}
  ${'Arabic and Ukrainian'}              | ${utf8('بيت дім')}                             | ${'بيت дім'}
  ${'Windows-1252: £ and a curly quote'} | ${Uint8Array.of(0xa3, 0x35, 0x92, 0x80, 0x9f)} | ${'£5’€Ÿ'}
  ${'an empty file'}                     | ${new Uint8Array()}                            | ${''}
`('$what is read', ({ bytes, text }: { bytes: Uint8Array; text: string }) => {
  expect(decodeSheetFile(bytes)).toEqual({ ok: true, value: text })
})

test.each`
  what                             | bytes                                              | key
  ${'UTF-16, as Excel may save'}   | ${Uint8Array.of(0xff, 0xfe, 0x73, 0x00, 0x68, 0)}  | ${'file-encoding'}
  ${'a workbook'}                  | ${Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14)}     | ${'file-encoding'}
  ${'bytes of no Windows letter'}  | ${Uint8Array.of(0x73, 0x81, 0xe9)}                 | ${'file-encoding'}
  ${'text that was broken before'} | ${utf8('caf\uFFFD')}                               | ${'file-encoding'}
  ${'more than 1 MB'}              | ${new Uint8Array(largestSheetFile + 1).fill(0x31)} | ${'file-large'}
`('$what is refused', ({ bytes, key }: { bytes: Uint8Array; key: string }) => {
  expect(decodeSheetFile(bytes)).toMatchObject({ ok: false, problems: [{ key }] })
})
