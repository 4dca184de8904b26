import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode, normalise } from './crockford'

describe('bytes as Crockford symbols', () => {
  test.each`
    bytes                  | symbols
    ${[]}                  | ${''}
    ${[0]}                 | ${'00'}
    ${[255]}               | ${'ZW'}
    ${[0x11, 0x22, 0x33]}  | ${'24H36'}
    ${Array(16).fill(0)}   | ${'0'.repeat(26)}
    ${Array(16).fill(255)} | ${`${'Z'.repeat(25)}W`}
  `('$bytes: $symbols', ({ bytes, symbols }: { bytes: number[]; symbols: string }) => {
    expect(encode(Uint8Array.from(bytes))).toBe(symbols)
  })

  test('different bytes never give the same symbols', () => {
    const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16 })
    fc.assert(fc.property(sixteen, sixteen, (one, other) => (encode(one) === encode(other)) === (String(one) === String(other))))
  })
})

describe('what was typed by hand', () => {
  test.each`
    typed                    | read
    ${'abcde-fghjk'}         | ${'ABCDEFGHJK'}
    ${' o1il 0 '}            | ${'01110'}
    ${'ABCDE–12345'}         | ${'ABCDE12345'}
    ${'\u0661\u0662\u06F3A'} | ${'123A'}
    ${'\u200FABC\u200E'}     | ${'ABC'}
    ${'U!'}                  | ${'U!'}
  `('$typed reads as $read', ({ typed, read }: { typed: string; read: string }) => {
    expect(normalise(typed)).toBe(read)
  })
})
