import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '~/domain/kernel/day'
import { loader as csvLoader } from '~/routes/_staff.matrix[.]csv'
import { releaseStatement } from '~/usecases/release-statement.server'
import { insertContributions, insertWorkshop, partnershipId } from '../fixtures/insert-workshop'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { journeys, matrixSteps } from '../support/matrix-steps'
import { getRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  cookie = (await signInAs('coordinator', 'Ailsa')).cookie
})

const { shown, add } = matrixSteps(() => cookie)

describe('what people said, beside the partners', () => {
  beforeEach(async () => {
    setToday('2026-10-01')
    const first = await insertWorkshop({ heldOn: '2026-02-02', people: { 'lived-experience': 14 } })
    await insertContributions(first, 6)
    await insertContributions(first, 3, { stage: 'custody' })
    const second = await insertWorkshop({ heldOn: '2026-07-02', people: { 'lived-experience': 12 } })
    await insertContributions(second, 7, { stage: 'custody' })
    await insertContributions(second, 9, { stage: 'return' })
  })

  const release = (from: string, to: string) =>
    releaseStatement({ partnershipId, actor: 'Ailsa', from: day(from), to: day(to), countBy: 'stage-and-kind' })
  const gaps = async () => (await shown()).stages.filter(({ isGap }) => isGap).map(({ stage }) => stage.code)

  test('is not counted before a statement is released', async () => {
    expect((await shown()).stages.map(({ evidence }) => evidence)).toEqual([null, null, null, null, null])
    expect(await gaps()).toEqual([])
  })

  test('is what released statements print, and a stage with challenges and no partner stands out', async () => {
    await add({ Police: ['arrest'] })
    expect((await release('2026-01-01', '2026-06-30')).ok).toBe(true)
    expect(await gaps()).toEqual(['custody'])
    const { stages, statements } = await shown()
    expect(stages.map(({ evidence }) => evidence?.challenge)).toEqual([
      { least: 6, most: 6 },
      { least: 0, most: 0 },
      { least: 0, most: 0 },
      { least: 1, most: 4 },
      { least: 0, most: 0 },
    ])
    expect(statements).toEqual([1])
    expect((await release('2026-07-01', '2026-07-31')).ok).toBe(true)
    expect(await gaps()).toEqual(['custody', 'return'])
    expect((await shown()).stages[3]?.evidence?.challenge).toEqual({ least: 8, most: 11 })
    expect((await shown(journeys.victim)).stages[0]?.evidence).toBeNull()
    const { body } = await callRoute(csvLoader, getRequest('/matrix.csv', cookie))
    expect(body).toContain('released-count,challenge,,6,0,0,8–11,9,')
  })
})

test('the file says the same as the page', async () => {
  await add({ Police: ['arrest', 'return'] })
  const { body, headers } = await callRoute(csvLoader, getRequest('/matrix.csv', cookie))
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="partners-accused.csv"')
  expect(String(body).split('\r\n')).toEqual([
    'row,name,told,Arrest,Prosecution and remand,Community sentence,Custody,Back to the community,words',
    'partner,Police,by-stage,yes,no,no,no,yes,',
    'released-count,strength,,[none],[none],[none],[none],[none],',
    'released-count,challenge,,[none],[none],[none],[none],[none],',
    'released-count,idea,,[none],[none],[none],[none],[none],',
  ])
})
