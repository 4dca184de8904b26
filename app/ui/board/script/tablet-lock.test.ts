import { expect, test } from 'vitest'
import { devicePolicy } from '../../../domain/workshop/device-policy'
import { lockValue, makeKey, newCapture, openKey, openValue } from './tablet-lock'

const workshop = '6f1f0c1e-58f1-4b7e-9d4d-0d1f6c0c9a11'
const entry = { act: 'add', id: 'a', stage: 'arrest', kind: 'idea', text: 'Ceòl, muzyka, الموسيقى' }

test('a key opens with its PIN, and with no other PIN and for no other workshop', async () => {
  const { kept } = await makeKey('12345678', workshop)
  expect(kept.rounds).toBeGreaterThanOrEqual(600_000)
  expect(await openKey(kept, '12345678', workshop)).not.toBeNull()
  expect(await openKey(kept, '12345679', workshop)).toBeNull()
  expect(await openKey(kept, '12345678', 'another')).toBeNull()
})

test('what the first page has locked the reopened one opens, and neither can take the key out', async () => {
  const { key, kept } = await makeKey('00000000', workshop)
  const locked = await lockValue(key, workshop, entry)
  const again = await openKey(kept, '00000000', workshop)
  if (again === null) throw new Error('Its own PIN does not open it')
  expect(await openValue(again, workshop, locked)).toEqual(entry)
  expect([key.extractable, again.extractable]).toEqual([false, false])
})

test('PBKDF2-SHA-256 over the PIN wraps the key with AES-256-GCM', async () => {
  const { key, kept } = await makeKey('24681357', workshop)
  const { subtle } = crypto
  const password = await subtle.importKey('raw', Buffer.from('24681357'), 'PBKDF2', false, ['deriveKey'])
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt: kept.salt, iterations: kept.rounds }
  const wrapper = await subtle.deriveKey(slow, password, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  const additionalData = Buffer.from(`what-matters workshop 1 ${workshop}`)
  const raw = await subtle.decrypt({ name: 'AES-GCM', iv: kept.wrapped.iv, additionalData }, wrapper, kept.wrapped.bytes)
  expect(raw.byteLength).toBe(32)
  const same = await subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt'])
  expect(await openValue(same, 'x', await lockValue(key, 'x', entry))).toEqual(entry)
})

test('salts, keys and secrets are new each time', async () => {
  const [one, other] = await Promise.all([makeKey('12345678', workshop), makeKey('12345678', workshop)])
  expect(Buffer.from(one.kept.salt).equals(Buffer.from(other.kept.salt))).toBe(false)
  const locked = await lockValue(one.key, 'x', entry)
  expect(await openValue(other.key, 'x', locked)).toBeUndefined()
  const captures = Array.from({ length: 50 }, newCapture)
  for (const capture of captures) expect(capture).toMatch(/^[\w-]{43}$/)
  expect(new Set(captures).size).toBe(50)
})

test('what is locked shows nothing of itself, not its length either, and does not open changed or for another use', async () => {
  const { key } = await makeKey('12345678', workshop)
  const lengths = await Promise.all(
    ['', 'a', 'words '.repeat(60)].map(async (text) => (await lockValue(key, 'x', { text })).bytes.byteLength),
  )
  expect(new Set(lengths)).toEqual(new Set([devicePolicy.block + 16]))
  const [locked, again] = [await lockValue(key, 'x', entry), await lockValue(key, 'x', entry)]
  expect(Buffer.from(locked.bytes).equals(Buffer.from(again.bytes))).toBe(false)
  expect(Buffer.from(locked.bytes).toString('latin1')).not.toContain('arrest')
  expect(await openValue(key, 'y', locked)).toBeUndefined()
  const changed = locked.bytes.slice(0)
  new Uint8Array(changed)[3]! ^= 1
  expect(await openValue(key, 'x', { ...locked, bytes: changed })).toBeUndefined()
})
