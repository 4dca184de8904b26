import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { action as changeAction, loader as changeLoader } from '~/routes/_coordinate.evaluation.$quality.change'
import { action, loader } from '~/routes/_staff.evaluation.$quality'
import { loader as indexLoader } from '~/routes/_staff.evaluation._index'
import { insertRelease } from '../fixtures/insert-release'
import { callRoute } from '../support/call-route'
import { change, evaluationForm, judgements, leadership, publish, published, takeBack } from '../support/evaluation-steps'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-12-01')
  cookie = (await signInAs('coordinator', 'Ailsa')).cookie
})

const acts = async () =>
  (await database().auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ act, subject }) => `${act} ${subject}`).toSorted()

describe('a coordinator', () => {
  test('judges a period, publishes it, changes it and takes it back, and all of it is written down', async () => {
    const kept = await change(cookie, { grade: '3', strengths: 'Ring 01259 450000', text: ['Minutes'], links: ['https://www.gov.scot'] })
    expect([kept.status, kept.headers.get('Location')]).toEqual([302, '/evaluation/leadership?period=2018%2F19'])
    expect(await published()).toEqual([])
    await publish(cookie)
    expect(await published()).toMatchObject([{ grade: 3, strengths: 'Ring [phone]', updatedOn: '2026-12-01' }])
    setToday('2026-12-05')
    await change(cookie, { grade: '4', text: ['Minutes', 'A plan'], links: ['', ''] })
    expect(await published()).toMatchObject([{ grade: 4, updatedOn: '2026-12-05', evidence: [{ text: 'Minutes', links: [] }, {}] }])
    expect(JSON.stringify(await published())).not.toContain('Ailsa')
    await takeBack(cookie)
    expect(await published()).toEqual([])
    expect(await judgements(cookie)).toMatchObject([{ grade: 4, isPublished: false, updatedBy: 'Ailsa' }])
    expect(await acts()).toEqual([
      'change-evaluation Leadership, 2018/19',
      'change-evaluation Leadership, 2018/19',
      'publish-evaluation Leadership, 2018/19',
      'take-back-evaluation Leadership, 2018/19',
    ])
  })

  test('adds and takes away evidence with nothing but a form', async () => {
    const more = await change(cookie, { text: ['One', ''], links: ['', ''], next: 'add' })
    expect(more.headers.get('Location')).toBe('/evaluation/leadership/change?period=2018%2F19')
    const shown = await callRoute(changeLoader, getRequest(leadership, cookie), { quality: 'leadership' })
    expect(shown.body).toMatchObject({ typed: { evidence: [{ text: 'One' }, { text: '' }] } })
    await change(cookie, { text: ['One', 'Two'], links: ['', ''], removed: ['1'] })
    expect(await judgements(cookie)).toMatchObject([{ evidence: [{ text: 'Two' }] }])
  })

  test('is told what is wrong with which line, and everything that was typed stays', async () => {
    await insertRelease(1, { groups: {} })
    const fields = { grade: '5', strengths: 'Kept', text: ['', 'Results', ''], links: ['', 'release 1\nrelease 9', 'statement 1'] }
    const refused = await change(cookie, { ...fields, text: ['', 'Results', 'Who came'] })
    expect([refused.status, refused.body]).toMatchObject([
      422,
      {
        typed: { grade: '5', strengths: 'Kept', evidence: [{ text: '' }, { links: 'release 1\nrelease 9' }, { links: 'statement 1' }] },
        problems: [
          { item: 'links-2', text: '“release 9” leads to nothing that your partnership has published' },
          { item: 'links-3', text: '“statement 1” leads to nothing that your partnership has published' },
        ],
      },
    ])
    expect((await change(cookie, fields)).body).toMatchObject({ problems: [{ item: 'text-3' }] })
    expect(await judgements(cookie)).toEqual([])
  })

  test.each([
    ['a grade that rests on nothing', { grade: '4' }, 'grade'],
    ['an empty form', {}, 'strengths'],
  ])('is refused %s', async (_, fields, item) => {
    const refused = await change(cookie, fields)
    expect([refused.status, refused.body]).toMatchObject([422, { problems: [{ item }] }])
    expect(await acts()).toEqual([])
  })

  test('publishes no judgement without a grade, and leaves none that is published without one', async () => {
    await change(cookie, { strengths: 'Good', text: ['Minutes'], links: [''] })
    expect([(await publish(cookie)).status, await published()]).toEqual([422, []])
    await change(cookie, { grade: '4', text: ['Minutes'], links: [''] })
    await publish(cookie)
    expect((await change(cookie, { strengths: 'Good', text: ['Minutes'], links: [''] })).body).toMatchObject({
      problems: [{ item: 'grade', text: expect.stringContaining('Take it back first') as string }],
    })
    expect(await published()).toMatchObject([{ grade: 4 }])
  })

  test('removes a draft by emptying it', async () => {
    await change(cookie, { strengths: 'Good', text: ['Minutes'], links: [''] })
    expect((await change(cookie, {})).headers.get('Location')).toBe('/evaluation?done=removed')
    expect([await judgements(cookie), await database().selfEvaluationEvidence.count()]).toEqual([[], 0])
  })

  test('is led from a quality indicator and a period to its form, and told where one is missing', async () => {
    const led = await callRoute(indexLoader, getRequest('/evaluation?quality=leadership&period=18/19', cookie))
    expect(led.headers.get('Location')).toBe('/evaluation/leadership/change?period=2018%2F19')
    const told = await callRoute(indexLoader, getRequest('/evaluation?quality=&period=soon', cookie))
    expect([told.status, told.body]).toMatchObject([
      422,
      { asked: { period: 'soon' }, problems: [{ item: 'quality' }, { item: 'period' }] },
    ])
  })
})

test('staff of another partnership see and change nothing of it, and cannot rest on what it published', async () => {
  await insertRelease(1, { groups: {} })
  await change(cookie, { grade: '3', text: ['Results'], links: ['release 1'] })
  await database().partnership.create({
    data: { id: 'elsewhere', name: 'Elsewhere', area: 'Elsewhere', residents: 1, leaveAddress: 'https://example.org' },
  })
  const other = await signInAs('coordinator', 'Una')
  await database().staff.update({ where: { id: other.staffId }, data: { partnershipId: 'elsewhere' } })
  expect(await judgements(other.cookie)).toEqual([])
  expect((await callRoute(loader, getRequest(leadership, other.cookie), { quality: 'leadership' })).status).toBe(404)
  expect((await publish(other.cookie)).status).toBe(422)
  expect((await change(other.cookie, { grade: '3', text: ['Results'], links: ['release 1'] })).status).toBe(422)
  await change(other.cookie, { grade: '6', text: ['Ours'], links: [''] })
  await publish(other.cookie)
  expect(await judgements(cookie)).toMatchObject([{ grade: 3, isPublished: false, evidence: [{ text: 'Results' }] }])
  expect([await published(), await published('elsewhere')]).toMatchObject([[], [{ grade: 6 }]])
})

describe('who sees it', () => {
  test.each([
    ['coordinator', 200, true],
    ['viewer', 200, false],
    ['facilitator', 403, null],
    ['reviewer', 403, null],
  ] as const)('a %s: %i, and may change it: %s', async (role, status, mayChange) => {
    await change(cookie, { grade: '3', text: ['Minutes'], links: [''] })
    const own = (await signInAs(role)).cookie
    const index = await callRoute(indexLoader, getRequest('/evaluation', own))
    const one = await callRoute(loader, getRequest(leadership, own), { quality: 'leadership' })
    expect([index.status, one.status]).toEqual([status, status])
    if (mayChange !== null) expect([index.body, one.body]).toMatchObject([{ mayChange }, { mayChange }])
    await publish(own)
    expect((await published()).length).toBe(mayChange === true ? 1 : 0)
  })

  test.each(['/evaluation/luck?period=2018%2F19', '/evaluation/leadership?period=soon', '/evaluation/leadership'])(
    'there is no judgement at %s',
    async (path) => {
      const quality = path.split(/[/?]/)[2] ?? ''
      for (const one of [loader, changeLoader]) expect((await callRoute(one, getRequest(path, cookie), { quality })).status).toBe(404)
      for (const one of [action, changeAction])
        expect((await callRoute(one, postRequest(path, evaluationForm({}), cookie), { quality })).status).toBe(404)
    },
  )

  test('nobody who is not signed in', async () => {
    for (const one of [indexLoader, loader, action])
      expect((await callRoute(one, getRequest('/evaluation'), { quality: 'leadership' })).headers.get('Location')).toBe(
        '/sign-in?next=%2Fevaluation',
      )
  })
})
