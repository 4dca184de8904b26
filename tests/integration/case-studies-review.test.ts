import { beforeEach, describe, expect, test } from 'vitest'
import { listReleasedCaseStudies } from '~/data/case-studies.server'
import { database } from '~/data/database.server'
import { loader as listForReview } from '~/routes/_review.review.case-studies._index'
import { callRoute } from '../support/call-route'
import {
  approval,
  beginStudy,
  complete,
  endStudy,
  kept,
  linesAboutStudies,
  partnershipId,
  problemsOf,
  releasedStudy,
  reviewStudy,
  seeForReview,
  sentTo,
  submittedStudy,
  told,
  writeStudy,
} from '../support/case-studies'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'
import { signInAs, type SignedInAs } from '../support/sign-in-as'

let morag: SignedInAs
let isla: SignedInAs
let rory: SignedInAs

beforeEach(async () => {
  await freshDatabase()
  morag = await signInAs('facilitator', 'Morag')
  isla = await signInAs('reviewer', 'Isla')
  rory = await signInAs('reviewer', 'Rory')
})

const released = () => listReleasedCaseStudies(partnershipId)

describe('two people release a case study', () => {
  test('who are reviewers, and not twice the same', async () => {
    const id = await submittedStudy(morag)
    expect(sentTo(await reviewStudy(id, isla, approval))).toBe('302 /review/case-studies?done=approved-once')
    expect(await released()).toEqual([])
    const twice = await reviewStudy(id, isla, approval)
    expect([twice.status, ...problemsOf(twice)]).toEqual([422, 'You have approved it already. A second reviewer has to approve it too'])
    expect(await released()).toEqual([])
    expect(sentTo(await reviewStudy(id, rory, approval))).toBe('302 /review/case-studies?done=released')
    expect(await released()).toEqual([
      { id, title: told.title, perspective: 'victim', isComposite: false, contentNotes: ['violence', 'police'] },
    ])
    expect(await linesAboutStudies()).toEqual([
      'Isla approve-case-study Victim or witness',
      'Morag begin-case-study Victim or witness',
      'Rory release-case-study Victim or witness',
      'Morag submit-case-study Victim or witness',
    ])
  })

  test('neither of whom wrote it: a coordinator who also reviews is refused their own', async () => {
    const ailsa = await signInAs('coordinator', 'Ailsa')
    await database().staff.update({ where: { id: ailsa.staffId }, data: { reviews: true } })
    const id = await submittedStudy(ailsa)
    const own = await reviewStudy(id, ailsa, approval)
    expect([own.status, ...problemsOf(own)]).toEqual([422, 'You wrote this case study. Two others have to review it'])
    await reviewStudy(id, isla, approval)
    expect((await reviewStudy(id, ailsa, approval)).status).toBe(422)
    expect((await kept(id)).study).toMatchObject({ state: 'approved-once', secondReviewerId: null })
  })

  test('of the same words: a change by the second makes them the first', async () => {
    const id = await submittedStudy(morag)
    await reviewStudy(id, isla, approval)
    const changed = { ...approval, opening: 'Kindling was all.' }
    expect(sentTo(await reviewStudy(id, rory, changed))).toBe('302 /review/case-studies?done=approved-once')
    expect(await released()).toEqual([])
    expect((await kept(id)).study).toMatchObject({ firstReviewerId: rory.staffId, secondReviewerId: null })
    expect(sentTo(await reviewStudy(id, isla, changed))).toBe('302 /review/case-studies?done=released')
    expect((await kept(id)).study.words.opening).toBe('Kindling was all.')
  })

  test('and an edit of its writer between them begins it anew', async () => {
    const id = await submittedStudy(morag)
    await reviewStudy(id, isla, approval)
    await writeStudy(id, morag, { ...complete, closing: 'Marmalade.', act: 'keep' })
    expect((await kept(id)).study).toMatchObject({ state: 'draft', firstReviewerId: null })
    const late = await reviewStudy(id, rory, { ...approval, closing: 'Marmalade.' })
    expect(problemsOf(late)).toEqual(['This case study does not wait for a review any more'])
    await writeStudy(id, morag, { ...complete, closing: 'Marmalade.', act: 'submit' })
    expect(sentTo(await reviewStudy(id, rory, { ...approval, closing: 'Marmalade.' }))).toBe('302 /review/case-studies?done=approved-once')
    expect(await released()).toEqual([])
  })

  test('an edit after the release takes it from its readers until two approve again', async () => {
    const id = await releasedStudy(morag, [isla, rory])
    expect(await released()).toHaveLength(1)
    await writeStudy(id, morag, { ...complete, closing: 'Marmalade.', act: 'submit' })
    expect(await released()).toEqual([])
    for (const reviewer of [rory, isla]) await reviewStudy(id, reviewer, { ...approval, closing: 'Marmalade.' })
    expect(await released()).toHaveLength(1)
  })

  test('consent withdrawn between them leaves nothing to approve', async () => {
    const id = await submittedStudy(morag)
    await reviewStudy(id, isla, approval)
    expect(sentTo(await endStudy(id, await signInAs('facilitator', 'Ewan')))).toBe('302 /case-studies?done=withdrawn')
    const late = await reviewStudy(id, rory, approval)
    expect([late.status, ...problemsOf(late)]).toEqual([
      422,
      'Consent was withdrawn. Its words are destroyed, and nothing can be done with it any more',
    ])
    expect((await kept(id)).study).toMatchObject({ state: 'withdrawn', consent: 'withdrawn', words: { title: '', stages: {} } })
  })
})

describe('what a reviewer read is what they decide about', () => {
  test('when the text became another one meanwhile, nothing is decided and nothing overwritten', async () => {
    const id = await submittedStudy(morag)
    const { version } = await kept(id)
    await writeStudy(id, morag, { ...complete, closing: 'Marmalade.', act: 'submit' })
    const stale = await reviewStudy(id, isla, { ...approval, version })
    expect(sentTo(stale)).toBe(`302 /review/case-studies/${id}?done=changed`)
    expect((await kept(id)).study).toMatchObject({ state: 'submitted', firstReviewerId: null, words: { closing: 'Marmalade.' } })
  })

  test('of two approvals in the same moment one is the first, and the other is told to read again', async () => {
    const id = await submittedStudy(morag)
    const seen = { ...approval, version: (await kept(id)).version }
    const both = await Promise.all([reviewStudy(id, isla, seen), reviewStudy(id, rory, seen)])
    expect(new Set(both.map(sentTo))).toEqual(
      new Set(['302 /review/case-studies?done=approved-once', `302 /review/case-studies/${id}?done=changed`]),
    )
    expect((await kept(id)).study.state).toBe('approved-once')
  })

  test('an approval and a withdrawal in the same moment end as a withdrawal, whichever comes first', async () => {
    for (const order of ['approval first', 'withdrawal first'] as const) {
      const id = await submittedStudy(morag)
      await reviewStudy(id, isla, approval)
      const acts = [() => reviewStudy(id, rory, approval), () => endStudy(id, morag)]
      await Promise.all((order === 'approval first' ? acts : acts.toReversed()).map((act) => act()))
      expect((await kept(id)).study).toMatchObject({ state: 'withdrawn', consent: 'withdrawn', words: { title: '', stages: {} } })
    }
  })
})

describe('a reviewer', () => {
  test('sends it back with a reason, which its writer reads', async () => {
    const id = await submittedStudy(morag)
    const without = await reviewStudy(id, isla, { act: 'send-back' })
    expect([without.status, ...problemsOf(without)]).toEqual([422, 'Say why it goes back'])
    expect(sentTo(await reviewStudy(id, isla, { act: 'send-back', reason: 'points-at-somebody' }))).toBe(
      '302 /review/case-studies?done=sent-back',
    )
    expect((await kept(id)).study).toMatchObject({ state: 'draft', sentBack: 'points-at-somebody' })
    await writeStudy(id, morag, { ...complete, act: 'submit' })
    expect((await kept(id)).study).toMatchObject({ state: 'submitted', sentBack: null })
  })

  test('reads no word of a draft, and may withdraw it none the less', async () => {
    const id = await beginStudy(morag)
    await writeStudy(id, morag, { ...complete, act: 'keep' })
    const page = await seeForReview(id, isla)
    expect(page.body).toMatchObject({ known: { title: null }, boxes: null, mayApprove: false })
    for (const words of Object.values(told)) expect(JSON.stringify(page.body)).not.toContain(words)
    expect((await reviewStudy(id, isla, { act: 'withdraw' })).status).toBe(422)
    expect(sentTo(await reviewStudy(id, isla, { act: 'withdraw', confirmed: 'yes' }))).toBe('302 /review/case-studies?done=withdrawn')
    expect((await kept(id)).study.state).toBe('withdrawn')
  })

  test('sees marked what may point at somebody', async () => {
    const id = await beginStudy(morag)
    await writeStudy(id, morag, { ...complete, 'stage-court': 'Then Siobhan came from Alloa.', act: 'submit' })
    const { boxes } = (await seeForReview(id, isla)).body as {
      readonly boxes: ReadonlyArray<{
        readonly name: string
        readonly segments: ReadonlyArray<{ readonly kind: string; readonly text: string }>
      }>
    }
    const court = boxes.find(({ name }) => name === 'stage-court')?.segments ?? []
    expect(court.filter(({ kind }) => kind === 'highlight').map(({ text }) => text)).toEqual(['Siobhan', 'Alloa'])
  })

  test('is shown what waits for them, and not what they have approved themselves', async () => {
    const id = await submittedStudy(morag)
    const waiting = async (who: SignedInAs) => {
      const { body } = await callRoute(listForReview, getRequest('/review/case-studies', who.cookie))
      return (body as { known: ReadonlyArray<{ id: string; isWaiting: boolean }> }).known.map(({ isWaiting }) => isWaiting)
    }
    expect([await waiting(isla), await waiting(rory)]).toEqual([[true], [true]])
    await reviewStudy(id, isla, approval)
    expect([await waiting(isla), await waiting(rory)]).toEqual([[false], [true]])
  })
})
