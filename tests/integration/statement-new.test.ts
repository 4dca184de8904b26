import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { documentText } from '~/domain/export/document-block'
import { action, loader as newLoader } from '~/routes/_coordinate.statements.new'
import { statementBlocks } from '~/ui/statement/statement-blocks'
import { insertSeries2022 } from '../fixtures/insert-series-2022'
import { insertWorkshop } from '../fixtures/insert-workshop'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-10-01')
})

describe('a coordinator', () => {
  const chosen = { from: '2022-08-01', to: '2022-09-30', count: 'stage-and-kind' }
  const address = `/statements/new?${new URLSearchParams(chosen)}`

  test('looks at a period, sees no count of people, and releases it when that is confirmed', async () => {
    await insertSeries2022()
    const { cookie } = await signInAs('coordinator')
    const looked = await callRoute(newLoader, getRequest(address, cookie))
    const { account } = looked.body as Awaited<ReturnType<typeof newLoader>>
    if (account === null) throw new Error('There is nothing to look at')
    const said = documentText(statementBlocks(account, null)).join('\n')
    expect(said).toContain('11 workshops, 10 in person, 1 online, 3 with people with lived experience.')
    expect(JSON.stringify(looked.body)).not.toMatch(/"people":|"total":50/)
    const unconfirmed = await callRoute(action, postRequest(address, chosen, cookie))
    expect([unconfirmed.status, await database().statement.count()]).toEqual([422, 0])
    expect(JSON.stringify(unconfirmed.body)).toContain('Tick the box')
    const released = await callRoute(action, postRequest(address, { ...chosen, confirmed: 'yes' }, cookie))
    expect([released.status, released.headers.get('Location')]).toEqual([302, '/statements/1'])
    const again = await callRoute(action, postRequest(address, { ...chosen, confirmed: 'yes' }, cookie))
    expect(again.status).toBe(422)
    expect(JSON.stringify(again.body)).toContain('Statement 1 is about 1 August 2022 to 30 September 2022 already')
  })

  test.each([
    [{ from: '', to: '', count: '' }, 'Enter the first day', 'Enter the last day', 'Choose by what'],
    [{ from: '2026-06-30', to: '2026-01-01', count: 'code' }, 'The last day must not come before'],
    [{ from: '2026-01-01', to: '2026-10-01', count: 'code' }, 'The period must be over'],
    [{ from: '2026-01-01', to: '2026-02-01', count: 'code' }, 'No workshop was finished'],
    [{ from: '2026-03-01', to: '2026-04-01', count: 'code' }, 'The workshop “Late” of 2 March 2026 is not finished'],
  ])('is told what is wrong with %j', async (typed, ...sentences) => {
    await insertWorkshop({ title: 'Late', state: 'running' })
    const { cookie } = await signInAs('coordinator')
    const { body } = await callRoute(newLoader, getRequest(`/statements/new?${new URLSearchParams(typed)}`, cookie))
    for (const sentence of sentences) expect(JSON.stringify(body)).toContain(sentence)
  })
})
