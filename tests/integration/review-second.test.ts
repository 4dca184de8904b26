import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { fromReviewedColumn } from '~/data/reviewed-text-column.server'
import { destroyExpired } from '~/usecases/destroy-expired.server'
import { freshDatabase } from '../support/fresh-database'
import { asReviewer, closedOn, linesAboutTexts, makeWaveWithTexts, rowsOfTexts, sealNow } from '../support/reviewing'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

/** A wave in which one reviewer has approved every text before it was sealed. */
async function approvedOnce(groups: Parameters<typeof makeWaveWithTexts>[0]['groups']) {
  const wave = await makeWaveWithTexts({ groups })
  const [isla, rory] = [await asReviewer(wave.id), await asReviewer(wave.id, 'Rory')]
  for (let { text } = await isla.page(); text !== null; { text } = await isla.page()) await isla.decide('approve', text)
  return { wave, isla, rory }
}

describe('a second look', () => {
  test('is not known of before the wave is sealed, because sizes are secret until then', async () => {
    const { isla, rory } = await approvedOnce({ recovery: { size: 12, texts: ['Few of us.'] } })
    expect((await rory.page('second')).waiting).toBe(0)
    expect((await isla.page('second')).waiting).toBe(0)
  })

  test.each`
    sizes                                        | waiting | why
    ${{ recovery: 30 }}                          | ${0}    | ${'thirty people are many'}
    ${{ recovery: 29 }}                          | ${1}    | ${'twenty-nine are few'}
    ${{ recovery: 31, victims: 6, families: 6 }} | ${2}    | ${'a pool always needs two, and the batch does not'}
    ${{ recovery: 31, victims: 9 }}              | ${0}    | ${'a group without a batch is never shown'}
    ${{ recovery: 12, victims: 9 }}              | ${1}    | ${'the batch needs two, the other group is never shown'}
  `('of groups of $sizes: $waiting, for $why', async ({ sizes, waiting }: { sizes: Record<string, number>; waiting: number }) => {
    const groups = Object.entries(sizes).map(([code, size]) => [code, { size, texts: [`From ${code}.`] }] as const)
    const { wave, isla, rory } = await approvedOnce(Object.fromEntries(groups))
    await sealNow(wave.id)
    expect((await rory.page('second')).waiting).toBe(waiting)
    expect((await isla.page('second')).waiting).toBe(0)
  })

  test('belongs to another reviewer than the first, who may take more out', async () => {
    const { wave, isla, rory } = await approvedOnce({ recovery: { size: 12, texts: ['Few of us, near the mill.'] } })
    await sealNow(wave.id)
    const text = await rory.next('second')
    expect(text).toMatchObject({ turn: 'second', text: 'Few of us, near the mill.' })
    expect(await isla.decide('approve', text, 'second')).toMatchObject({ done: 'gone' })
    expect(await rory.decide('ask', text, 'second')).toMatchObject({ done: 'gone' })
    expect(await rory.decide('approve', { ...text, text: 'Few of us.' }, 'second')).toMatchObject({ done: 'approve' })
    const [row] = await database().reviewedText.findMany()
    expect(row).toMatchObject({ firstReviewerId: isla.staffId, secondReviewerId: rory.staffId })
    expect(fromReviewedColumn(row?.ciphertext ?? '')).toMatchObject({ text: 'Few of us.', community: 'recovery' })
    expect((await rory.page('second')).waiting).toBe(0)
  })

  test('keeps the codes that the text was given meanwhile', async () => {
    const { wave, rory } = await approvedOnce({ recovery: { size: 12, texts: ['Few of us.'] } })
    await sealNow(wave.id)
    const { toReviewedColumn } = await import('~/data/reviewed-text-column.server')
    const [row] = await database().reviewedText.findMany()
    const coded = { ...fromReviewedColumn(row?.ciphertext ?? ''), codes: ['PS08'] }
    await database().reviewedText.updateMany({ data: { ciphertext: toReviewedColumn(coded), isCoded: true } })
    await rory.decide('approve', await rory.next('second'), 'second')
    const [after] = await database().reviewedText.findMany()
    expect(fromReviewedColumn(after?.ciphertext ?? '').codes).toEqual(['PS08'])
    expect(after?.isCoded).toBe(true)
  })

  test('can refuse, and nothing is left', async () => {
    const { wave, rory } = await approvedOnce({ recovery: { size: 12, texts: ['Few of us.'] } })
    await sealNow(wave.id)
    expect(await rory.decide('refuse', await rory.next('second'), 'second')).toMatchObject({ done: 'refuse' })
    expect(await rowsOfTexts()).toEqual([0, 0])
    expect((await linesAboutTexts()).map(([actor, act]) => [actor, act])).toEqual([
      ['Isla', 'approve-text'],
      ['Rory', 'refuse-second'],
    ])
  })

  test('of two second reviewers at once one gets through', async () => {
    const { wave, rory } = await approvedOnce({ recovery: { size: 12, texts: ['Few of us.'] } })
    const una = await asReviewer(wave.id, 'Una')
    await sealNow(wave.id)
    const text = await rory.next('second')
    const done = await Promise.all([rory.decide('approve', text, 'second'), una.decide('refuse', text, 'second')])
    expect(done.filter((one) => one.done === 'gone')).toHaveLength(1)
  })
})

describe('when time is over', () => {
  test('what nobody has decided about is destroyed 30 days after closing, and the log says so once for the wave', async () => {
    const wave = await makeWaveWithTexts({ groups: { recovery: { size: 31, texts: ['One.', 'Two.', 'Three.'] } } })
    const isla = await asReviewer(wave.id)
    await isla.decide('approve', await isla.next())
    setToday('2026-04-29')
    await destroyExpired()
    expect(await rowsOfTexts()).toEqual([2, 1])
    setToday('2026-04-30')
    await destroyExpired()
    await destroyExpired()
    expect(await rowsOfTexts()).toEqual([0, 1])
    expect((await linesAboutTexts()).slice(1)).toEqual([['What Matters, when the time was over', 'destroy-unreviewed', wave.id]])
  })

  test('what lacks a second approval is destroyed 30 days after sealing, and what needs only one stays', async () => {
    const { wave } = await approvedOnce({ recovery: { size: 31, texts: ['Many.'] }, prison: { size: 12, texts: ['Few.'] } })
    setToday('2026-04-10')
    await sealNow(wave.id)
    setToday('2026-05-09')
    await destroyExpired()
    expect(await rowsOfTexts()).toEqual([0, 2])
    setToday('2026-05-10')
    await destroyExpired()
    const left = await database().reviewedText.findMany()
    expect(left.map(({ ciphertext }) => fromReviewedColumn(ciphertext).text)).toEqual(['Many.'])
    expect((await linesAboutTexts()).map(([, act]) => act)).toContain('destroy-late')
  })

  test('what a second reviewer has approved stays', async () => {
    const { wave, rory } = await approvedOnce({ recovery: { size: 12, texts: ['Few.'] } })
    await sealNow(wave.id)
    await rory.decide('approve', await rory.next('second'), 'second')
    setToday('2026-08-01')
    await destroyExpired()
    expect(await rowsOfTexts()).toEqual([0, 1])
  })

  test('the texts of a group that got no batch go with the next hour after sealing', async () => {
    const { wave } = await approvedOnce({ recovery: { size: 31, texts: ['Many.'] }, victims: { size: 4, texts: ['Four of us.'] } })
    setToday(closedOn)
    await destroyExpired()
    expect(await rowsOfTexts()).toEqual([0, 2])
    await sealNow(wave.id)
    await destroyExpired()
    const left = await database().reviewedText.findMany()
    expect(left.map(({ ciphertext }) => fromReviewedColumn(ciphertext).text)).toEqual(['Many.'])
    expect((await linesAboutTexts()).map(([, act]) => act)).toContain('destroy-without-batch')
  })
})
