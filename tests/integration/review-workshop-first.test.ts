import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { listReviewedContributions } from '~/data/reviewed-contributions.server'
import { loader as auditLoader } from '~/routes/_coordinate.audit'
import { loader as listLoader } from '~/routes/_review.review._index'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'
import { makeFinishedWorkshop } from '../support/make-finished-workshop'
import { asWorkshopReviewer, rowsOfContributions, wordsLetThrough } from '../support/workshop-under-review'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-03')
})

describe('nobody sees what was said', () => {
  test.each`
    wishes                    | day             | why
    ${{ state: 'running' }}   | ${'2026-03-03'} | ${'the workshop goes on'}
    ${{ state: 'cancelled' }} | ${'2026-03-03'} | ${'it was cancelled'}
    ${{ confirmedOn: null }}  | ${'2026-03-08'} | ${'the group has not confirmed it, and may for seven days'}
  `('while $why', async ({ wishes, day }: { wishes: object; day: string }) => {
    const { id } = await makeFinishedWorkshop({ said: [{ text: 'A secret.' }], ...wishes })
    setToday(day)
    const isla = await asWorkshopReviewer(id)
    const [seen, sent] = [await isla.see(), await isla.send({ text: 'x', words: 'x', decision: 'refuse' })]
    expect([seen.status, sent.status, (await rowsOfContributions())[0]]).toEqual([404, 404, 1])
    const list = await callRoute(listLoader, getRequest('/review', isla.cookie))
    expect(JSON.stringify(list.body)).not.toContain(id)
  })

  test('who is no reviewer, or reviews for another partnership', async () => {
    const { id } = await makeFinishedWorkshop({ said: [{ text: 'A secret.' }] })
    for (const role of ['coordinator', 'facilitator', 'viewer'] as const) {
      expect((await (await asWorkshopReviewer(id, 'Somebody', role)).see()).status).toBe(403)
    }
    await database().partnership.create({
      data: { id: 'elsewhere', name: 'Elsewhere', area: 'Elsewhere', residents: 1, leaveAddress: '' },
    })
    const rory = await asWorkshopReviewer(id, 'Rory')
    await database().staff.update({ where: { id: rory.staffId }, data: { partnershipId: 'elsewhere' } })
    expect((await rory.see()).status).toBe(404)
  })
})

describe('a reviewer', () => {
  test('sees the words, the stage, the kind and that the group picked it, and no dots, on the seventh day without a confirmation too', async () => {
    const { id } = await makeFinishedWorkshop({
      said: [{ text: 'Call me on 07700 900123, Morag.', support: 4, isPriority: true }],
      confirmedOn: null,
    })
    setToday('2026-03-09')
    const { contribution, waiting, excluded } = await (await asWorkshopReviewer(id)).page()
    expect([waiting, excluded]).toEqual([1, null])
    expect(contribution).toMatchObject({ turn: 'first', stage: 'custody', kind: 'challenge', fate: 'publish', isPriority: true })
    expect(contribution?.segments.some(({ kind }) => kind === 'highlight')).toBe(true)
    expect(JSON.stringify(contribution)).not.toMatch(/support|order|askedById/)
  })

  test('never sees what was taken off the board or is not to be kept, and sees merged words as one', async () => {
    const { id } = await makeFinishedWorkshop({
      said: [
        { id: 'root', text: 'Few visits.', support: 2, isPriority: true },
        { text: 'And short ones.', mergedInto: 'root', support: 3 },
        { text: 'Taken off.', isRemoved: true },
        { text: 'Taken off after merging.', mergedInto: 'root', isRemoved: true },
        { text: 'Not to be kept.', fate: 'not-kept' },
      ],
    })
    const isla = await asWorkshopReviewer(id)
    const { contribution, waiting } = await isla.page()
    expect([waiting, contribution?.text]).toEqual([1, 'Few visits.\nAnd short ones.'])
    expect(await isla.decide('approve', contribution ?? { id: '', text: '' })).toMatchObject({ status: 302, done: 'approve' })
    const [kept] = await listReviewedContributions(id)
    expect(kept?.contribution).toEqual({
      stage: 'custody',
      kind: 'challenge',
      text: 'Few visits.\nAnd short ones.',
      support: 5,
      fate: 'publish',
      isPriority: true,
      codings: {},
      settled: null,
    })
    expect(kept?.id).not.toBe('root')
    // The two of the merge are gone; those that nobody may see wait for the job.
    expect(await rowsOfContributions()).toEqual([3, 1])
  })

  test('approves edited words, with placeholders for what still identifies', async () => {
    const { id } = await makeFinishedWorkshop({ said: [{ text: 'x' }] })
    const isla = await asWorkshopReviewer(id)
    const { contribution } = await isla.page()
    expect((await isla.send({ text: contribution?.id ?? '', words: ' ', decision: 'approve' })).status).toBe(422)
    const edited = { id: contribution?.id ?? '', text: 'Ring 07700 900123.' }
    expect(await isla.decide('approve', edited)).toEqual({ status: 302, done: 'approve', replaced: 'phone' })
    expect(await wordsLetThrough(id)).toEqual(['Ring [phone].'])
  })

  test('refuses, and nothing is left', async () => {
    const { id } = await makeFinishedWorkshop({ said: [{ id: 'root' }, { mergedInto: 'root' }] })
    const isla = await asWorkshopReviewer(id)
    const { contribution } = await isla.page()
    expect(await isla.decide('refuse', contribution ?? { id: '', text: '' })).toMatchObject({ done: 'refuse' })
    expect(await rowsOfContributions()).toEqual([0, 0])
  })

  test('hands one on once, and then it is another one’s', async () => {
    const { id } = await makeFinishedWorkshop({ said: [{}] })
    const [isla, rory] = [await asWorkshopReviewer(id), await asWorkshopReviewer(id, 'Rory')]
    const { contribution } = await isla.page()
    if (contribution === null) throw new Error('Nothing waits')
    expect(await isla.decide('ask', contribution)).toMatchObject({ done: 'ask' })
    expect([(await isla.page()).waiting, (await rory.page()).contribution?.turn]).toEqual([0, 'asked'])
    expect(await isla.decide('approve', contribution)).toMatchObject({ done: 'gone' })
    expect(await rory.decide('ask', contribution)).toMatchObject({ done: 'gone' })
    expect(await rory.decide('approve', contribution)).toMatchObject({ done: 'approve' })
  })

  test('is told when somebody else was faster, and of two at once one decides', async () => {
    const { id } = await makeFinishedWorkshop({ said: [{}] })
    const [isla, rory] = [await asWorkshopReviewer(id), await asWorkshopReviewer(id, 'Rory')]
    const { contribution } = await isla.page()
    if (contribution === null) throw new Error('Nothing waits')
    const done = await Promise.all([isla.decide('approve', contribution), rory.decide('approve', contribution)])
    expect(done.map((one) => one.done).toSorted()).toEqual(['approve', 'gone'])
    expect(await rowsOfContributions()).toEqual([0, 1])
  })
})

describe('whoever facilitated the workshop', () => {
  test('sees no contribution, decides about none, and reads why', async () => {
    const { id } = await makeFinishedWorkshop({ said: [{ text: 'A secret.' }] })
    const ailsa = await asWorkshopReviewer(id, 'Ailsa', 'coordinator')
    await database().staff.update({ where: { id: ailsa.staffId }, data: { reviews: true } })
    expect((await ailsa.page()).waiting).toBe(1)
    await database().workshopFacilitator.create({ data: { workshopId: id, staffId: ailsa.staffId } })
    expect(await ailsa.page()).toMatchObject({ contribution: null, waiting: 0, excluded: 'everybody facilitated' })
    await signInAs('reviewer', 'Isla')
    expect(await ailsa.page()).toMatchObject({ contribution: null, excluded: 'facilitated' })
    expect((await ailsa.send({ text: 'x', words: 'x', decision: 'refuse' })).status).toBe(403)
    const list = (await callRoute(listLoader, getRequest('/review', ailsa.cookie))).body as { workshops: readonly object[] }
    expect(list.workshops).toMatchObject([{ excluded: 'facilitated', contributions: null, secondLooks: null }])
  })
})

test('the audit log names the workshop and counts placeholders, and no word', async () => {
  const { id, title } = await makeFinishedWorkshop({ said: [{ text: 'Born on [date], seen on [date].' }, { text: 'Nothing.' }] })
  await (await asWorkshopReviewer(id)).approveAll()
  const { cookie } = await signInAs('coordinator')
  const { lines } = (await callRoute(auditLoader, getRequest('/audit', cookie))).body as { lines: readonly { subject: string }[] }
  expect(lines.map(({ subject }) => subject)).toEqual([expect.stringMatching(new RegExp(`^${title}; placeholders in them: .*2$`))])
})
