import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSheet } from '~/data/paper-sheets.server'
import { loader as overview } from '~/routes/_facilitate.paper.$collector._index'
import { loader as printing } from '~/routes/_facilitate.paper.$collector.print'
import { loader as template } from '~/routes/_facilitate.paper.$collector.template[.]csv'
import { loader as typing } from '~/routes/_facilitate.paper.$collector.type'
import { loader as batches } from '~/routes/_facilitate.paper._index'
import { formatReceipt } from '~/domain/response/receipt'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { issuedTo, type IssuedBatch } from '../support/paper-steps'
import { getRequest } from '../support/request'
import { signInAs, type SignedInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

let typist: SignedInAs
let waveId: string
let batch: IssuedBatch

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
  typist = await signInAs('facilitator')
  waveId = (await makeWave({ instrument: 'place-standard-7', paperInDay: '2026-04-07' })).id
  batch = await issuedTo(typist, waveId, 3)
})

function open(loader: Parameters<typeof callRoute>[0], query = '', who = typist) {
  return callRoute(loader, getRequest(`/paper/${batch.collector}${query}`, who.cookie), { collector: batch.collector })
}

test('a typed sheet is kept encrypted, and the next untyped one comes at once', async () => {
  const typed = await batch.type(2, { PS02: '4', good_PS07: 'The library is warm.', priority1: '7', priority2: '1' })
  expect([typed.status, typed.headers.get('Location')]).toEqual([302, `/paper/${batch.collector}/type?sheet=3`])
  expect((await findSheet(batch.collector, 2))?.entry).toEqual({
    answers: { ratings: { PS02: 4 }, priorities: ['PS02', 'PS14'] },
    texts: [{ theme: 'PS07', box: 'good', text: 'The library is warm.' }],
  })
  const rows = await database().paperSheet.findMany()
  expect(JSON.stringify(rows)).not.toMatch(/library|PS02|ratings/)
  expect(await database().pending.count()).toBe(0)
})

test('after the last sheet comes the first that was passed over, then the overview', async () => {
  expect((await batch.type(3, { PS02: '1' })).headers.get('Location')).toMatch(/sheet=1$/)
  expect((await batch.type(1, { PS02: '1' })).headers.get('Location')).toMatch(/sheet=2$/)
  expect((await batch.type(2, { PS02: '1' })).headers.get('Location')).toBe(`/paper/${batch.collector}?done=typed`)
})

test('a typed sheet is opened with its numbers, mended, and emptied', async () => {
  await batch.type(1, { PS02: '4', priority1: '7' })
  expect((await open(typing, '?sheet=1')).body).toMatchObject({ isTyped: true, values: { PS02: '4', priority1: '7', priority2: '' } })
  await batch.type(1, { PS02: '5' })
  expect((await findSheet(batch.collector, 1))?.entry?.answers).toEqual({ ratings: { PS02: 5 }, priorities: [] })
  const secret = await batch.secretOf(1)
  await batch.type(1, { intent: 'clear' })
  expect(await findSheet(batch.collector, 1)).toEqual({ number: 1, secret, entry: null, again: null, language: null })
})

describe('what is refused', () => {
  test('keeps every typed value and names every field', async () => {
    const typed = await batch.type(1, { PS02: '9', PS07: '3', better_PS12: 'More light', priority1: '8' })
    expect(typed).toMatchObject({ status: 422, body: { values: { PS02: '9', PS07: '3', better_PS12: 'More light', priority1: '8' } } })
    const { problems } = typed.body as { problems: readonly { item: string; key: string }[] }
    expect(problems.map(({ item, key }) => [item, key])).toEqual([
      ['PS02', 'rating'],
      ['priority1', 'priority-unknown'],
    ])
    expect(await batch.typed()).toEqual([])
  })

  test.each`
    what                        | number | fields                 | key
    ${'a sheet left blank'}     | ${1}   | ${{}}                  | ${'sheet-blank'}
    ${'a sheet never issued'}   | ${4}   | ${{ PS02: '1' }}       | ${'sheet-unknown'}
    ${'emptying no such sheet'} | ${4}   | ${{ intent: 'clear' }} | ${'sheet-unknown'}
  `('$what', async ({ number, fields, key }: { number: number; fields: Record<string, string>; key: string }) => {
    expect(await batch.type(number, fields)).toMatchObject({ status: 422, body: { problems: [{ key }] } })
    expect(await batch.typed()).toEqual([])
  })

  test.each`
    when                        | state       | today           | key
    ${'before the wave opens'}  | ${'draft'}  | ${'2026-03-15'} | ${'wave-draft'}
    ${'after the paper-in day'} | ${'open'}   | ${'2026-04-08'} | ${'paper-day-past'}
    ${'in a closed wave'}       | ${'closed'} | ${'2026-03-15'} | ${'wave-closed'}
  `('typing $when', async ({ state, today, key }: Record<'state' | 'today' | 'key', string>) => {
    await database().wave.update({ where: { id: waveId }, data: { state } })
    setToday(today)
    expect(await batch.type(1, { PS02: '1' })).toMatchObject({ status: 422, body: { problems: [{ key }] } })
    expect((await open(typing)).headers.get('Location')).toBe(`/paper/${batch.collector}`)
    expect(await batch.typed()).toEqual([])
  })
})

test('paper is typed after the answer-by day, until the paper-in day', async () => {
  setToday('2026-04-07')
  expect((await batch.type(1, { PS02: '1' })).status).toBe(302)
})

describe('a batch is its typist’s own', () => {
  const pages = { overview, printing, template, typing }

  test.each(Object.entries(pages))('%s leads another facilitator and a coordinator nowhere', async (_name, loader) => {
    for (const role of ['facilitator', 'coordinator'] as const) {
      expect((await open(loader, '', await signInAs(role))).status).toBe(404)
    }
  })

  test.each(Object.entries(pages))('%s is refused to a viewer', async (_name, loader) => {
    expect((await open(loader, '', await signInAs('viewer'))).status).toBe(403)
  })

  test('another facilitator can neither type nor hand in', async () => {
    const other = await signInAs('facilitator')
    await database().collector.update({ where: { id: batch.collector }, data: { ownerId: other.staffId } })
    expect((await batch.type(1, { PS02: '1' })).status).toBe(404)
    expect((await batch.handIn()).status).toBe(404)
  })

  test('only one’s own batches are listed', async () => {
    const list = async (who: SignedInAs) => (await callRoute(batches, getRequest('/paper', who.cookie))).body
    await batch.type(2, { PS02: '1' })
    expect(await list(await signInAs('coordinator'))).toMatchObject({ batches: [] })
    expect(await list(typist)).toMatchObject({ batches: [{ collectorId: batch.collector, issued: 3, typed: [2], untyped: [1, 3] }] })
  })
})

test('a printed form carries the number and the receipt of each sheet that is not typed', async () => {
  await batch.type(2, { PS02: '1' })
  const receipts = await Promise.all([1, 3].map(async (number) => ({ number, receipt: formatReceipt(await batch.secretOf(number)) })))
  const { body } = await open(printing)
  expect(body).toMatchObject({ forms: receipts, withdrawAddress: `http://localhost:3000/s/${batch.collector}/withdraw` })
})

test('the template has the columns of the instrument and the numbers that are not typed', async () => {
  await batch.type(1, { PS02: '1' })
  const { body, headers } = await open(template)
  const [header, ...rows] = String(body).trim().split('\r\n')
  expect(header).toMatch(/sheet,PS02,PS07,PS08,PS09,PS10,PS12,PS14,good_PS02,better_PS02,.*,priority1,priority2,priority3$/)
  expect(rows.map((row) => row.split(',')[0])).toEqual(['2', '3'])
  expect(headers.get('Cache-Control')).toBe('no-store')
})

test('a number that is not there leads back to the overview', async () => {
  expect((await open(typing, '?sheet=77')).headers.get('Location')).toBe(`/paper/${batch.collector}?unknown=77`)
})
