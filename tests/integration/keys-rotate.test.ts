import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '~/data/audit.server'
import { closeDatabase, database, sqliteFile } from '~/data/database.server'
import { appendKey, destroyKeys, keyRing } from '~/data/key-ring.server'
import { decrypt, encrypt } from '~/data/keys.server'
import { migrationTarget } from '~/data/migrate.server'
import { rotateKeys } from '~/usecases/rotate-keys.server'
import { ask, openForAnswers } from '../support/answering'
import { encryptWithoutId, keyFiles, makeEncryptedRows, openEverything, startWithOneKey } from '../support/encrypted-rows'
import { freshDatabase } from '../support/fresh-database'
import { bundle, runElsewhere } from '../support/other-process'

const { engine } = migrationTarget()
const program = `.cache/rotate-${engine}-${process.pid}.mjs`

beforeAll(() => bundle('rotate-elsewhere', program))
afterAll(() => rmSync(program, { force: true }))
beforeEach(async () => {
  await freshDatabase()
  startWithOneKey()
})

function idOf(ciphertext: string): string {
  return ciphertext.split('.')[0] ?? ''
}

describe('a ring of keys', () => {
  test('the newest writes, all read, and a new one is noticed without a restart', () => {
    const before = encrypt('text', 'before')
    const old = encryptWithoutId('text', 'long before')
    writeFileSync(path.join(process.env['DATA_DIR'] ?? '', 'keys', 'text.7.key'), randomBytes(32).toString('hex'))
    const after = encrypt('text', 'after')
    expect(idOf(after)).not.toBe(idOf(before))
    expect([before, old, after].map((ciphertext) => decrypt('text', ciphertext))).toEqual(['before', 'long before', 'after'])
    appendKey()
    expect(keyRing().map(({ file }) => file)).toEqual(['text.key', 'text.7.key', 'text.8.key'])
    expect(() => decrypt('sheet', after)).toThrow('cannot be opened')
  })
})

describe('replacing the key', () => {
  test('encrypts everything anew, changes no word, destroys the old key and is noted', async () => {
    await makeEncryptedRows(450)
    const before = await openEverything()
    const first = keyRing()[0]?.id
    await rotateKeys(0)
    const after = await openEverything()
    expect(after.words).toEqual(before.words)
    expect(after.ids).toHaveLength(1)
    expect(before.ids).toEqual([first, 'none'])
    expect(after.ids).not.toContain(first)
    expect(keyFiles()).toEqual(['text.2.key'])
    const [line] = await listAudit('clackmannanshire')
    expect(line).toMatchObject({ actor: 'The server', act: 'rotate-keys', subject: 'what people write' })
  })

  test('leaves no old ciphertext on the disk and joins no text to its scores', async () => {
    const { answer } = await openForAnswers()
    for (let person = 1; person <= 12; person += 1)
      await answer({
        texts: [
          { theme: 'PS01', box: 'good', text: `good ${person}` },
          { theme: 'PS01', box: 'better', text: `better ${person}` },
        ],
      })
    const before = await ask<{ ciphertext: string }>('SELECT "ciphertext" FROM "FreeText"')
    await rotateKeys(0)
    expect(await ask('SELECT "id" FROM "FreeText"')).toHaveLength(24)
    if (engine === 'postgresql') {
      const written = await ask<{ xmin: string }>(`SELECT DISTINCT xmin::text FROM "FreeText"`)
      const scores = await ask<{ xmin: string }>(`SELECT DISTINCT xmin::text FROM "Pending"`)
      expect(written).toHaveLength(1)
      expect(scores).not.toContainEqual(written[0])
    } else {
      await closeDatabase()
      const bytes = readFileSync(sqliteFile())
      for (const { ciphertext } of before) expect(bytes.includes(ciphertext.slice(-40))).toBe(false)
    }
  })

  test('a text written under a retired key is refused by the database, by whatever process', async () => {
    const { wave } = await openForAnswers()
    const [late, withoutId] = [encrypt('text', 'late'), encryptWithoutId('text', 'older')]
    await rotateKeys(0)
    for (const ciphertext of [late, withoutId])
      await expect(database().freeText.create({ data: { id: randomUUID(), waveId: wave.id, ciphertext } })).rejects.toThrow()
    await database().freeText.create({ data: { id: randomUUID(), waveId: wave.id, ciphertext: encrypt('text', 'in time') } })
    await rotateKeys(0)
    await expect(database().freeText.create({ data: { id: randomUUID(), waveId: wave.id, ciphertext: late } })).rejects.toThrow()
    expect((await openEverything()).words.map((line) => line.split(' ').slice(3).join(' '))).toEqual(['in time'])
  })

  test('while people answer from another process nobody is refused and no text is lost', async () => {
    const { answer } = await openForAnswers()
    const over = new AbortController()
    const rotating = runElsewhere(program, ['1500'], null).finally(() => over.abort())
    const words: string[] = []
    const people = Array.from({ length: 3 }, async (_, person) => {
      for (let turn = 0; !over.signal.aborted && turn < 200; turn += 1) {
        const text = `person ${person} says it ${'again '.repeat(turn % 5)}${String.fromCodePoint(97 + (turn % 26))}`
        const { outcome } = await answer({ texts: [{ theme: 'PS01', box: 'good', text }] })
        expect(outcome).toMatchObject({ ok: true })
        words.push(text)
        await wait(60)
      }
    })
    await Promise.all([rotating, ...people])
    expect((await rotating).said).toBe('replaced')
    const { words: kept, ids } = await openEverything()
    expect(ids).toEqual([keyRing().at(-1)?.id])
    const texts = kept.map((line) => (JSON.parse(line.slice(line.indexOf('{'))) as { text: string }).text.trim())
    expect(texts.toSorted()).toEqual(words.map((text) => text.trim()).toSorted())
    expect(words.length).toBeGreaterThan(5)
  }, 240_000)

  test.each([
    ['after the new key was made', () => undefined],
    ['while the old key was being destroyed', () => destroyKeys(keyRing().slice(0, 1))],
  ])('one that broke off %s is brought to its end, and no key is left over', async (_, breakOff) => {
    appendKey()
    breakOff()
    await makeEncryptedRows(1)
    const { words } = await openEverything()
    expect(await rotateKeys(0)).toBe('finished')
    expect(keyFiles()).toEqual(['text.2.key'])
    expect((await openEverything()).words).toEqual(words)
    expect(await rotateKeys(0)).toBe('replaced')
    expect(keyFiles()).toEqual(['text.3.key'])
  })

  test('two commands at once end with one key', async () => {
    await makeEncryptedRows(450)
    const { words } = await openEverything()
    const said = await Promise.all([runElsewhere(program, ['200'], null), runElsewhere(program, ['200'], null)])
    expect(said.map((run) => run.said)).toContain('replaced')
    expect(keyFiles()).toHaveLength(1)
    expect(await openEverything()).toEqual({ words, ids: [keyRing()[0]?.id] })
  })

  test('a row whose key is missing stops it, and nothing is destroyed', async () => {
    const waveId = await makeEncryptedRows(3)
    const before = keyFiles()
    const ciphertext = randomBytes(60).toString('base64url')
    await database().resumeDraft.create({ data: { lookupHmac: 'lost', waveId, ciphertext } })
    await expect(rotateKeys(0)).rejects.toThrow('nothing was destroyed')
    expect(keyFiles()).toEqual(expect.arrayContaining([...before]))
    await database().resumeDraft.delete({ where: { lookupHmac: 'lost' } })
    expect(await rotateKeys(0)).toBe('finished')
    expect((await openEverything()).ids).toHaveLength(1)
  })
})
