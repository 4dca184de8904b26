import { describe, expect, test } from 'vitest'
import { resumePolicy } from '../../../domain/response/resume-policy'
import { keysOf, lock, newResumeCode, unlock, type ResumeKeys } from './resume-crypto'

const collector = '7k3mq9x2rt'
const fields = [
  ['secret', 'X'],
  ['PS08', '4'],
  ['priority', 'PS08'],
  ['priority', 'PS12'],
  ['PS08-good', 'Ceòl, muzyka, الموسيقى'],
] as const

async function keys(code = '01234-56789', at = collector): Promise<ResumeKeys> {
  const found = await keysOf(code, at)
  if (found === null) throw new Error('It was taken for no code')
  return found
}

test('a code gives the keys that PBKDF2-SHA-256 with 600,000 rounds and HKDF give (worked out with Python’s hashlib)', async () => {
  expect(resumePolicy.rounds).toBeGreaterThanOrEqual(600_000)
  const { lookup, key } = await keys()
  expect(lookup).toBe('Zw_Q8W8_IBLev4XNMwHsVg-VT_7qnc4xq1eXpS1ifYY')
  expect(key.extractable).toBe(false)
  // The key itself cannot be taken out; what another program locks with the expected one, it opens.
  const raw = Uint8Array.from(Buffer.from('p1XPN9mv09tNpcmsJtY6FnO5GfX92zSMms9_kGnW7J0', 'base64url'))
  const expected = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  expect(await unlock({ key, lookup }, (await lock({ key: expected, lookup }, fields)) ?? '')).toEqual(fields)
})

test('a code may be typed in small letters, with spaces, with O for 0 and l for 1', async () => {
  const [printed, typed] = await Promise.all([keys('10ABC-DEF10'), keys(' lo abc def lO ')])
  expect(typed.lookup).toBe(printed.lookup)
  expect(await keysOf('10ABC-DEF1', collector)).toBeNull()
  expect(await keysOf('', collector)).toBeNull()
})

test('another code and another collector give other keys', async () => {
  const lookups = await Promise.all([keys(), keys('01234-56788'), keys('01234-56789', '8k3mq9x2rt')])
  expect(new Set(lookups.map(({ lookup }) => lookup)).size).toBe(3)
})

test('new codes are ten symbols and differ', () => {
  const codes = Array.from({ length: 200 }, newResumeCode)
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
  expect(new Set(codes).size).toBe(200)
})

describe('a locked draft', () => {
  test('comes back with its code, and looks different each time it is locked', async () => {
    const own = await keys()
    const [one, other] = [(await lock(own, fields)) ?? '', (await lock(own, fields)) ?? '']
    expect(one).not.toBe(other)
    expect(one.length).toBe(other.length)
    expect(await unlock(own, one)).toEqual(fields)
    expect(Buffer.from(one, 'base64url').toString('utf8')).not.toContain('PS08')
  })

  test('does not open with another code, nor when a letter of it was changed, nor when it is none', async () => {
    const [own, other] = await Promise.all([keys(), keys('01234-56788')])
    const locked = (await lock(own, fields)) ?? ''
    expect(await unlock(other, locked)).toBeNull()
    for (const at of [2, 20, 2000, locked.length - 2]) {
      const changed = `${locked.slice(0, at)}${locked[at] === 'A' ? 'B' : 'A'}${locked.slice(at + 1)}`
      expect(await unlock(own, changed)).toBeNull()
    }
    expect(await unlock(own, 'AQ')).toBeNull()
  })

  test('that is too long to be kept is not made', async () => {
    expect(await lock(await keys(), [['PS08-good', 'a'.repeat(300_000)]])).toBeNull()
  })
})
