import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action, loader } from '~/routes/_review.review.workshops.$workshop_.close'
import { closeWorkshopReview } from '~/usecases/close-workshop-review.server'
import { destroyExpired } from '~/usecases/destroy-expired.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'
import { makeFinishedWorkshop } from '../support/make-finished-workshop'
import { asWorkshopReviewer, rowsOfContributions } from '../support/workshop-under-review'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-03')
})

const said = [{ text: 'Kept.' }, { text: 'Taken off.', isRemoved: true }, { text: 'Not to be kept.', fate: 'not-kept' as const }]
const partnershipId = 'clackmannanshire'

async function acts(): Promise<readonly string[]> {
  return (await database().auditEntry.findMany({ orderBy: { act: 'asc' } })).map(({ actor, act, subject }) => `${actor}: ${act} ${subject}`)
}

const stateOf = async (id: string) => (await database().workshop.findUnique({ where: { id } }))?.reviewClosedOn

describe('the review is ended', () => {
  test('by a reviewer who says so twice: what waits is destroyed, what was let through stays', async () => {
    const { id } = await makeFinishedWorkshop({ said })
    const isla = await asWorkshopReviewer(id)
    const { contribution } = await isla.page()
    await isla.decide('approve', contribution ?? { id: '', text: '' })
    const send = (fields: Record<string, string>) =>
      callRoute(action, postRequest(`/review/workshops/${id}/close`, fields, isla.cookie), { workshop: id })
    expect((await send({})).status).toBe(422)
    expect([await stateOf(id), await rowsOfContributions()]).toEqual([null, [2, 1]])
    expect((await send({ confirmed: 'yes' })).status).toBe(302)
    expect([await stateOf(id), await rowsOfContributions()]).toEqual(['2026-03-03', [0, 1]])
    expect(await acts()).toContain(`Isla: close-review-and-destroy ${id}`)
    expect((await send({ confirmed: 'yes' })).status).toBe(422)
    expect(await isla.page()).toMatchObject({ contribution: null, waiting: 0 })
    const page = await callRoute(loader, getRequest(`/review/workshops/${id}/close`, isla.cookie), { workshop: id })
    expect(page.body).toMatchObject({ reviewClosedOn: '2026-03-03' })
  })

  test('and the log says that there was nothing where there was nothing', async () => {
    const { id } = await makeFinishedWorkshop()
    const isla = await signInAs('reviewer', 'Isla')
    expect(await closeWorkshopReview({ workshopId: id, partnershipId, actor: { id: isla.staffId, name: 'Isla' } })).toMatchObject({
      ok: true,
    })
    expect(await acts()).toEqual([`Isla: close-review ${id}`])
  })

  test('by nobody who facilitated it, and by nobody before it is open', async () => {
    const { staffId } = await signInAs('reviewer', 'Isla')
    const actor = { id: staffId, name: 'Isla' }
    const own = await makeFinishedWorkshop({ said, facilitatorIds: [staffId] })
    const early = await makeFinishedWorkshop({ said, confirmedOn: null })
    const close = (workshopId: string, partnership = partnershipId) =>
      closeWorkshopReview({ workshopId, partnershipId: partnership, actor })
    expect(await close(own.id)).toMatchObject({ ok: false, problems: [{ key: 'workshop-review.facilitated' }] })
    expect(await close(early.id)).toMatchObject({ ok: false, problems: [{ key: 'workshop-review.not-open' }] })
    expect(await close(early.id, 'elsewhere')).toMatchObject({ ok: false })
    expect((await rowsOfContributions())[0]).toBe(6)
  })
})

describe('the job of the hour', () => {
  test('destroys what was taken off and what is not to be kept as soon as the review is open, and tells no number', async () => {
    const { id } = await makeFinishedWorkshop({ said })
    const waiting = await makeFinishedWorkshop({ said, confirmedOn: null })
    const running = await makeFinishedWorkshop({ said, state: 'running' })
    await destroyExpired()
    const left = await database().contribution.groupBy({ by: ['workshopId'], _count: true })
    expect(new Map(left.map((row) => [row.workshopId, row._count]))).toEqual(
      new Map([
        [id, 1],
        [waiting.id, 3],
        [running.id, 3],
      ]),
    )
    expect(await acts()).toEqual([`What Matters, when the time was over: destroy-not-kept ${id}`])
    setToday('2026-03-09')
    await destroyExpired()
    expect(await database().contribution.count({ where: { workshopId: waiting.id } })).toBe(1)
    await destroyExpired()
    expect(await acts()).toHaveLength(2)
  })

  test('ends the review thirty days after finishing', async () => {
    const { id } = await makeFinishedWorkshop({ said })
    const empty = await makeFinishedWorkshop()
    setToday('2026-03-31')
    await destroyExpired()
    expect([await stateOf(id), await stateOf(empty.id), (await rowsOfContributions())[0]]).toEqual([null, null, 1])
    setToday('2026-04-01')
    await destroyExpired()
    expect([await stateOf(id), await stateOf(empty.id), (await rowsOfContributions())[0]]).toEqual(['2026-04-01', '2026-04-01', 0])
    expect((await acts()).filter((line) => line.includes('destroy-unreviewed'))).toEqual([
      `What Matters, when the time was over: destroy-unreviewed ${id}`,
    ])
  })
})
