import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { loader as list } from '~/routes/_facilitate.case-studies._index'
import { action as begin } from '~/routes/_facilitate.case-studies.new'
import { loader as print } from '~/routes/_facilitate.case-studies.$study.print'
import { deactivateStaff } from '~/usecases/deactivate-staff.server'
import { callRoute } from '../support/call-route'
import {
  beginStudy,
  complete,
  endStudy,
  kept,
  linesAboutStudies,
  partnershipId,
  problemsOf,
  releasedStudy,
  seeStudy,
  sentTo,
  submittedStudy,
  told,
  writeStudy,
} from '../support/case-studies'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { signInAs, type SignedInAs } from '../support/sign-in-as'

let morag: SignedInAs
let ewan: SignedInAs
let ailsa: SignedInAs

beforeEach(async () => {
  await freshDatabase()
  morag = await signInAs('facilitator', 'Morag')
  ewan = await signInAs('facilitator', 'Ewan')
  ailsa = await signInAs('coordinator', 'Ailsa')
})

async function reviewers(): Promise<readonly [SignedInAs, SignedInAs]> {
  return [await signInAs('reviewer', 'Isla'), await signInAs('reviewer', 'Rory')]
}

describe('a case study is begun', () => {
  test.each`
    what                              | fields                                                         | problems
    ${'nothing'}                      | ${{}}                                                          | ${['Choose whose journey it tells', 'Give the case study a title']}
    ${'no title'}                     | ${{ journey: 'clackmannanshire-victim', title: ' ' }}          | ${['Give the case study a title']}
    ${'a session of the partnership'} | ${{ journey: 'clackmannanshire-development', title: 'A day' }} | ${['Choose whose journey it tells']}
    ${'a journey that nobody knows'}  | ${{ journey: 'elsewhere', title: 'A day' }}                    | ${['Choose whose journey it tells']}
  `('not with $what', async ({ fields, problems }) => {
    const answer = await callRoute(begin, postRequest('/case-studies/new', fields, morag.cookie))
    expect([answer.status, ...problemsOf(answer)]).toEqual([422, ...problems])
    expect(await database().caseStudy.count()).toBe(0)
  })

  test('as a draft of whoever begins it, without consent', async () => {
    const id = await beginStudy(morag)
    expect((await kept(id)).study).toMatchObject({ state: 'draft', consent: 'asked', writtenById: morag.staffId, checklist: [] })
  })
})

describe('its writer', () => {
  test('keeps a draft that is not complete, and hands it on when it is', async () => {
    const id = await beginStudy(morag)
    expect(sentTo(await writeStudy(id, morag, { ...told, act: 'keep' }))).toBe(`302 /case-studies/${id}?done=kept`)
    const early = await writeStudy(id, morag, { title: told.title, 'stage-court': told['stage-court'], act: 'submit' })
    expect([early.status, ...problemsOf(early)]).toEqual([
      422,
      'Tell at least 2 stages of the journey',
      'The person has to have given their consent before reviewers can release it',
      'Confirm every line of the checklist: changed, or not there',
    ])
    expect((await kept(id)).study).toMatchObject({ state: 'draft', words: { stages: { court: told['stage-court'] } } })
    expect(sentTo(await writeStudy(id, morag, { ...complete, act: 'submit' }))).toBe(`302 /case-studies/${id}?done=submitted`)
    expect((await kept(id)).study).toMatchObject({ state: 'submitted', consent: 'given', contentNotes: ['violence', 'police'] })
  })

  test('loses nothing of what was typed when something has to be mended', async () => {
    const id = await beginStudy(morag)
    const answer = await writeStudy(id, morag, { ...complete, title: '', 'stage-court': 'Ring 07700 900123.', act: 'keep' })
    expect(answer).toMatchObject({
      status: 422,
      body: { typed: { boxes: expect.arrayContaining([expect.objectContaining({ name: 'stage-court', text: 'Ring 07700 900123.' })]) } },
    })
  })

  test('in two windows does not overwrite one with the other', async () => {
    const id = await beginStudy(morag)
    const { version } = await kept(id)
    await writeStudy(id, morag, { ...told, act: 'keep' })
    const stale = await writeStudy(id, morag, { version, title: 'Another', act: 'keep' })
    expect([stale.status, ...problemsOf(stale)]).toEqual([
      422,
      'This case study was changed in the meantime, perhaps in another window. Look at it again before you go on',
    ])
    expect((await kept(id)).study.words.title).toBe(told.title)
  })

  test('is the only one who changes it', async () => {
    const id = await beginStudy(morag)
    for (const other of [ewan, ailsa]) {
      expect(problemsOf(await writeStudy(id, other, { ...complete, act: 'keep' }))).toEqual([
        'Only whoever wrote a case study can change it',
      ])
    }
    expect((await kept(id)).study.words.stages).toEqual({})
  })
})

describe('who reads', () => {
  const words = Object.values(told)
  const seenBy = async (id: string, who: SignedInAs) => {
    const pages = [await seeStudy(id, who), await callRoute(list, getRequest('/case-studies', who.cookie))]
    const bodies = pages.map(({ body }) => JSON.stringify(body)).join()
    return words.filter((part) => bodies.includes(part)).length
  }

  test('a draft and one in review: its writer and nobody else of those who run workshops, not the coordinator', async () => {
    const draft = await beginStudy(morag)
    await writeStudy(draft, morag, { ...complete, act: 'keep' })
    expect([await seenBy(draft, morag), await seenBy(draft, ewan), await seenBy(draft, ailsa)]).toEqual([5, 0, 0])
    await writeStudy(draft, morag, { ...complete, act: 'submit' })
    expect([await seenBy(draft, morag), await seenBy(draft, ewan), await seenBy(draft, ailsa)]).toEqual([5, 0, 0])
  })

  test('a released one: all of them, also in print; one of another partnership nobody', async () => {
    const id = await releasedStudy(morag, await reviewers())
    expect([await seenBy(id, ewan), await seenBy(id, ailsa)]).toEqual([5, 5])
    const printed = () => callRoute(print, getRequest(`/case-studies/${id}/print`, ewan.cookie), { study: id })
    expect(await printed()).toMatchObject({
      status: 200,
      body: { story: { title: told.title }, address: `http://localhost:3000/stories/${id}` },
    })
    await database().partnership.create({
      data: { ...(await database().partnership.findUniqueOrThrow({ where: { id: partnershipId } })), id: 'elsewhere' },
    })
    await database().caseStudy.update({ where: { id }, data: { partnershipId: 'elsewhere' } })
    expect((await printed()).status).toBe(404)
    expect((await seeStudy(id, ewan)).status).toBe(404)
  })

  test.each(['draft', 'submitted'])('no %s one is printed', async (state) => {
    const id = state === 'draft' ? await beginStudy(morag) : await submittedStudy(morag)
    expect((await callRoute(print, getRequest(`/case-studies/${id}/print`, morag.cookie), { study: id })).status).toBe(404)
  })
})

describe('an end', () => {
  test('asks first, and what has happened', async () => {
    const id = await beginStudy(morag)
    expect(problemsOf(await endStudy(id, morag, {}))).toEqual(['Choose what has happened', 'Tick the box to confirm'])
    expect((await kept(id)).study.state).toBe('draft')
  })

  test('of a draft may be its writer’s or a coordinator’s wish, and leaves no row', async () => {
    for (const who of [morag, ailsa]) {
      const id = await beginStudy(morag)
      expect(sentTo(await endStudy(id, who, { ending: 'discarded', confirmed: 'yes' }))).toBe('302 /case-studies?done=discarded')
    }
    const id = await beginStudy(morag)
    expect(problemsOf(await endStudy(id, ewan, { ending: 'discarded', confirmed: 'yes' }))).toEqual([
      'Only whoever wrote a case study can change it',
    ])
    expect(await database().caseStudy.count()).toBe(1)
  })

  test('of what a workshop has read keeps the reference and not a word', async () => {
    const id = await releasedStudy(morag, await reviewers())
    const plan = {
      title: 'A',
      heldOn: '2026-03-01',
      place: 'area',
      placeKind: 'other',
      mode: 'online',
      host: 'A',
      accessibility: '',
      support: '',
    }
    const workshop = { ...plan, partnershipId, journeyId: `${partnershipId}-victim`, pin: '', state: 'planned' }
    const { id: workshopId } = await database().workshop.create({ data: workshop })
    await database().workshopCaseStudy.create({ data: { workshopId, caseStudyId: id, order: 1 } })
    await writeStudy(id, morag, { ...complete, act: 'keep' })
    expect(problemsOf(await endStudy(id, morag, { ending: 'discarded', confirmed: 'yes' }))).toEqual([
      'A workshop has read this case study. Withdraw it instead: the workshop keeps that it read one',
    ])
    await endStudy(id, morag)
    expect(await database().workshopCaseStudy.count({ where: { caseStudyId: id } })).toBe(1)
    const left = await database().caseStudy.findUniqueOrThrow({ where: { id } })
    expect(left).toMatchObject({ state: 'withdrawn', consent: 'withdrawn', contentNotes: '[]', checklist: '[]', isComposite: false })
    expect((await kept(id)).study.words).toEqual({ title: '', opening: '', stages: {}, closing: '' })
    expect((await endStudy(id, morag)).status).toBe(422)
    expect((await linesAboutStudies()).filter((line) => line.includes('withdraw'))).toEqual(['Morag withdraw-case-study Victim or witness'])
  })

  test('of somebody’s work takes their drafts along, and nothing that reviewers have', async () => {
    await beginStudy(morag)
    const handed = await submittedStudy(morag)
    await deactivateStaff({ staffId: morag.staffId, partnershipId, actor: 'Ailsa' })
    expect((await database().caseStudy.findMany()).map(({ id }) => id)).toEqual([handed])
  })
})
