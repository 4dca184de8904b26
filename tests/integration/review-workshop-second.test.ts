import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { listPublishableContributions } from '~/data/published-contributions.server'
import { listCountedContributions } from '~/data/reviewed-contributions.server'
import { freshDatabase } from '../support/fresh-database'
import { setToday } from '../support/today'
import { makeFinishedWorkshop, type WorkshopWishes } from '../support/make-finished-workshop'
import { asWorkshopReviewer, rowsOfContributions } from '../support/workshop-under-review'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-03')
})

async function approvedOnce(wishes: WorkshopWishes = {}) {
  const { id } = await makeFinishedWorkshop({ said: [{ text: 'Few visits, near the mill.' }], ...wishes })
  const [isla, rory] = [await asWorkshopReviewer(id), await asWorkshopReviewer(id, 'Rory')]
  await isla.approveAll()
  return { id, isla, rory }
}

describe('a second look', () => {
  test.each`
    people  | fate          | waiting | why
    ${29}   | ${'publish'}  | ${1}    | ${'twenty-nine are few'}
    ${30}   | ${'publish'}  | ${0}    | ${'thirty are many'}
    ${null} | ${'publish'}  | ${1}    | ${'who was not counted may be few'}
    ${29}   | ${'internal'} | ${0}    | ${'what stays with the staff is never published'}
  `('of $people people, $fate: $waiting, for $why', async ({ people, fate, waiting }) => {
    const { id, isla, rory } = await approvedOnce({ people, said: [{ fate }] })
    expect([(await rory.page('second')).waiting, (await isla.page('second')).waiting]).toEqual([waiting, 0])
    const published = await listPublishableContributions([id])
    expect(published).toHaveLength(waiting === 0 && fate === 'publish' ? 1 : 0)
    expect(await listCountedContributions([id])).toHaveLength(1)
  })

  test('belongs to another reviewer, who may take more out; then the words may be published', async () => {
    const { id, isla, rory } = await approvedOnce()
    const { contribution } = await rory.page('second')
    if (contribution === null) throw new Error('Nothing waits')
    expect(contribution).toMatchObject({ turn: 'second', text: 'Few visits, near the mill.' })
    expect(await isla.decide('approve', contribution, 'second')).toMatchObject({ done: 'gone' })
    expect(await rory.decide('ask', contribution, 'second')).toMatchObject({ done: 'gone' })
    expect(await rory.decide('approve', { ...contribution, text: 'Few visits.' }, 'second')).toMatchObject({ done: 'approve' })
    expect(await listPublishableContributions([id])).toEqual([
      { id: contribution.id, journeyId: 'clackmannanshire-accused', stage: 'custody', kind: 'challenge', text: 'Few visits.' },
    ])
    expect((await rory.page('second')).waiting).toBe(0)
  })

  test('can refuse, and nothing is left', async () => {
    const { rory } = await approvedOnce()
    const { contribution } = await rory.page('second')
    expect(await rory.decide('refuse', contribution ?? { id: '', text: '' }, 'second')).toMatchObject({ done: 'refuse' })
    expect(await rowsOfContributions()).toEqual([0, 0])
  })

  test('is possible for thirty days after the review was ended', async () => {
    const { id, rory } = await approvedOnce()
    await database().workshop.update({ where: { id }, data: { reviewClosedOn: '2026-03-10' } })
    setToday('2026-04-09')
    expect((await rory.page('second')).waiting).toBe(1)
    setToday('2026-04-10')
    expect((await rory.page('second')).waiting).toBe(0)
    expect(await listCountedContributions([id])).toHaveLength(1)
  })

  test('is not for whoever facilitated the workshop', async () => {
    const { id, rory } = await approvedOnce()
    await database().workshopFacilitator.create({ data: { workshopId: id, staffId: rory.staffId } })
    expect((await rory.page('second')).waiting).toBe(0)
  })
})
