import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { appendResponse } from '~/data/append-response.server'
import { database } from '~/data/database.server'
import { newSecret } from '~/data/new-secret.server'
import { findReleaseBytes, findReleaseOfWave, listReleases } from '~/data/releases.server'
import { closeWave } from '~/usecases/close-wave.server'
import { destroyExpired } from '~/usecases/destroy-expired.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { previewWave, sealWave } from '~/usecases/seal-wave.server'
import { freshDatabase } from '../support/fresh-database'
import { type MadeWave, makeWave } from '../support/make-wave'
import { setToday } from '../support/today'

const partnershipId = 'clackmannanshire'
const actor = 'Test coordinator'

/** Adds so many responses of one community, with ratings that go round the scale. */
async function answer(wave: MadeWave, community: string, size: number, texts: readonly string[] = []): Promise<void> {
  for (let person = 0; person < size; person += 1) {
    const written = texts.map((text) => ({ theme: 'PS08', box: 'good' as const, text }))
    const answers = { ratings: { PS08: (person % 7) + 1, PS12: ((person + 2) % 7) + 1 }, priorities: ['PS08'] }
    const collectorId = wave.collectors[community] ?? ''
    await appendResponse({ collectorId, waveId: wave.id, community, secret: newSecret(), answers, texts: written, language: 'en' })
  }
}

const days = { opensOn: '2026-03-01', answerByDay: '2026-03-31', paperInDay: '2026-04-07' }

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

async function openWave(sizes: Readonly<Record<string, number>>, dates = days, texts: readonly string[] = []): Promise<MadeWave> {
  const wave = await makeWave({ communities: Object.keys(sizes), ...dates })
  for (const [community, size] of Object.entries(sizes)) await answer(wave, community, size, texts)
  return wave
}

async function sealed(sizes: Readonly<Record<string, number>>, dates = days): Promise<MadeWave> {
  const wave = await openWave(sizes, dates)
  setToday(dates.paperInDay)
  await closeWave({ waveId: wave.id, partnershipId, actor })
  await sealWave({ waveId: wave.id, partnershipId, actor })
  return wave
}

describe('closing a wave', () => {
  test('waits for the paper-in day', async () => {
    const wave = await openWave({ recovery: 10 })
    setToday('2026-04-06')
    expect(await closeWave({ waveId: wave.id, partnershipId, actor })).toEqual({
      ok: false,
      problems: [{ item: 'wave', key: 'wave.closesLater', values: { day: '2026-04-07' } }],
    })
  })

  test('erases every receipt, so that nothing can change between a preview and the seal', async () => {
    const wave = await openWave({ recovery: 3 }, days, ['The bus is good.'])
    setToday(days.paperInDay)
    expect(await closeWave({ waveId: wave.id, partnershipId, actor })).toEqual({ ok: true, value: { closedOn: '2026-04-07' } })
    expect(await database().pending.count({ where: { receiptHmac: { not: null } } })).toBe(0)
    expect(await database().freeText.count({ where: { receiptHmac: { not: null } } })).toBe(0)
    expect(await database().pending.count()).toBe(3)
  })

  test('happens once', async () => {
    const wave = await openWave({ recovery: 1 })
    setToday(days.paperInDay)
    const results = await Promise.all([1, 2, 3].map(() => closeWave({ waveId: wave.id, partnershipId, actor })))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await database().auditEntry.count({ where: { act: 'close' } })).toBe(1)
  })
})

describe('previewing a wave', () => {
  test('is refused while it is open and after it is sealed', async () => {
    const wave = await openWave({ recovery: 12 })
    const request = { waveId: wave.id, partnershipId }
    expect(await previewWave(request)).toMatchObject({ ok: false, problems: [{ key: 'wave.notClosed' }] })
    setToday(days.paperInDay)
    await closeWave({ ...request, actor })
    expect(await previewWave(request)).toMatchObject({ ok: true })
    await sealWave({ ...request, actor })
    expect(await previewWave(request)).toMatchObject({ ok: false, problems: [{ key: 'wave.alreadySealed' }] })
  })

  test('shows what publishing will freeze, to the letter', async () => {
    const wave = await openWave({ recovery: 14, prison: 9, victims: 3 })
    const request = { waveId: wave.id, partnershipId, actor }
    setToday(days.paperInDay)
    await closeWave(request)
    const preview = await previewWave(request)
    await sealWave(request)
    await publishRelease(request)
    const release = await findReleaseOfWave(wave.id)
    expect(preview.ok && preview.value).toEqual(release?.content)
  })

  test('of another partnership is refused', async () => {
    const wave = await openWave({ recovery: 12 })
    expect(await previewWave({ waveId: wave.id, partnershipId: 'elsewhere' })).toMatchObject({
      ok: false,
      problems: [{ key: 'wave.unknown' }],
    })
  })
})

describe('sealing a wave with 14, 9 and 3 answers', () => {
  test('makes a batch of 14 and a pool of 12, and keeps no response', async () => {
    await sealed({ recovery: 14, prison: 9, victims: 3 })
    const batches = await database().batch.findMany({ orderBy: { n: 'desc' } })
    expect(batches.map(({ communityId, n }) => [communityId, n])).toEqual([
      ['clackmannanshire-recovery', 14],
      [null, 12],
    ])
    expect(await database().pending.count()).toBe(0)
    const kept = await database().sealed.aggregate({ where: { theme: 'PS08' }, _sum: { count: true } })
    expect(kept._sum.count).toBe(26)
  })

  test('never shows the 9 or the 3', async () => {
    const wave = await sealed({ recovery: 14, prison: 9, victims: 3 })
    await publishRelease({ waveId: wave.id, partnershipId, actor })
    const content = (await findReleaseOfWave(wave.id))?.content
    expect(content?.groups.map(({ code, size }) => [code, size])).toEqual([
      ['recovery', 14],
      ['prison', null],
      ['victims', null],
      ['pool', 12],
    ])
    expect(content?.total).toMatchObject({ size: 26, figures: { PS08: { status: 'exact', n: 25 } } })
  })

  test('happens once, also when two people press at the same time', async () => {
    const wave = await openWave({ recovery: 14 })
    const request = { waveId: wave.id, partnershipId, actor }
    setToday(days.paperInDay)
    await closeWave(request)
    const results = await Promise.all([sealWave(request), sealWave(request)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await database().batch.count()).toBe(1)
    expect(await sealWave(request)).toMatchObject({ ok: false, problems: [{ key: 'wave.alreadySealed' }] })
  })
})

describe('publishing', () => {
  test('waits for the seal and happens once', async () => {
    const wave = await openWave({ recovery: 14 })
    const request = { waveId: wave.id, partnershipId, actor }
    expect(await publishRelease(request)).toMatchObject({ ok: false, problems: [{ key: 'wave.notSealed' }] })
    setToday(days.paperInDay)
    await closeWave(request)
    await sealWave(request)
    expect(await publishRelease(request)).toEqual({ ok: true, value: { sequence: 1 } })
    expect(await publishRelease(request)).toMatchObject({ ok: false, problems: [{ key: 'wave.alreadyPublished' }] })
  })

  test('numbers releases and chains each to the bytes of the one before', async () => {
    const first = await sealed({ recovery: 14 })
    await publishRelease({ waveId: first.id, partnershipId, actor })
    const later = { opensOn: '2026-08-01', answerByDay: '2026-08-31', paperInDay: '2026-08-31' }
    const second = await sealed({ recovery: 11 }, later)
    await publishRelease({ waveId: second.id, partnershipId, actor })
    const [one, two] = await Promise.all([1, 2].map((sequence) => findReleaseBytes(partnershipId, sequence)))
    expect(
      createHash('sha256')
        .update(one?.payload ?? '')
        .digest('hex'),
    ).toBe(one?.sha256)
    expect(JSON.parse(two?.payload ?? '{}')).toMatchObject({ sequence: 2, previousSha256: one?.sha256 })
    expect((await listReleases(partnershipId)).map(({ sequence }) => sequence)).toEqual([1, 2])
  })

  test('leaves batches, records and releases that nobody can change or delete', async () => {
    const wave = await sealed({ recovery: 14 })
    await publishRelease({ waveId: wave.id, partnershipId, actor })
    const store = database()
    await expect(store.batch.updateMany({ data: { n: 20 } })).rejects.toThrow()
    await expect(store.publicRecord.deleteMany()).rejects.toThrow()
    await expect(store.release.updateMany({ data: { payload: '{}' } })).rejects.toThrow()
    await expect(store.release.deleteMany()).rejects.toThrow()
  })
})

async function ratingsKept(): Promise<number> {
  const { _sum } = await database().sealed.aggregate({ _sum: { count: true } })
  return _sum.count ?? 0
}

describe('what was promised to be destroyed', () => {
  test('texts go thirty days after closing, ratings thirty days after publication, records stay', async () => {
    const wave = await openWave({ recovery: 14 }, days, ['The bus is good.'])
    const request = { waveId: wave.id, partnershipId, actor }
    setToday(days.paperInDay)
    await closeWave(request)
    await sealWave(request)
    setToday('2026-04-10')
    await publishRelease(request)
    setToday('2026-05-06')
    await destroyExpired()
    expect([await database().freeText.count(), await ratingsKept()]).toEqual([14, 28])
    setToday('2026-05-07')
    await destroyExpired()
    expect([await database().freeText.count(), await ratingsKept()]).toEqual([0, 28])
    setToday('2026-05-10')
    await destroyExpired()
    expect([await ratingsKept(), await database().publicRecord.count({ where: { kind: { not: 'hidden' } } })]).toEqual([0, 2])
  })

  test('texts of a wave that nobody closed go as well', async () => {
    await openWave({ recovery: 1 }, days, ['The bus is good.'])
    setToday('2026-05-07')
    await destroyExpired()
    expect(await database().freeText.count()).toBe(0)
  })
})
