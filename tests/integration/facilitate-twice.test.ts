import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSheet } from '~/data/paper-sheets.server'
import { formatReceipt } from '~/domain/response/receipt'
import { action as decideAction, loader as differencesLoader } from '~/routes/_facilitate.paper.$collector.differences'
import { action as againAction, loader as againLoader } from '~/routes/_facilitate.paper.$collector.type-again'
import { action as withdrawAction } from '~/routes/_respond.s.$collector_.withdraw'
import { closeWave } from '~/usecases/close-wave.server'
import { handIn } from '~/usecases/hand-in-sheets.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { issuedTo, pendingRatings, type IssuedBatch } from '../support/paper-steps'
import { getRequest, postRequest } from '../support/request'
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
  batch = await issuedTo(typist, waveId, 4)
  await batch.type(1, { PS02: '1', good_PS02: 'The bus', priority1: '1' })
  await batch.type(2, { PS02: '2' })
})

function post(action: Parameters<typeof callRoute>[0], page: string, fields: Record<string, string>, who = typist) {
  return callRoute(action, postRequest(`/paper/${batch.collector}/${page}`, fields, who.cookie), { collector: batch.collector })
}

function again(number: number, fields: Record<string, string>, who = typist) {
  return post(againAction, `type-again?sheet=${number}`, fields, who)
}

function decide(number: number, fields: Record<string, string>, who = typist) {
  return post(decideAction, `differences?sheet=${number}`, fields, who)
}

async function differing() {
  const { body } = await callRoute(differencesLoader, getRequest('/differences', typist.cookie), { collector: batch.collector })
  return (body as { differing: unknown }).differing
}

describe('typing a second time', () => {
  test('is blind: nothing of the first entry is on the page', async () => {
    const { body } = await callRoute(againLoader, getRequest('/x?sheet=1', typist.cookie), { collector: batch.collector })
    expect(JSON.stringify(body)).not.toMatch(/The bus|ratings|values/)
  })

  test('keeps the second entry encrypted beside the first, and goes on to the next sheet, then to the differences', async () => {
    const first = await again(1, { PS02: '1', good_PS02: 'The bus', priority1: '1' })
    expect([first.status, first.headers.get('Location')]).toEqual([302, `/paper/${batch.collector}/type-again?sheet=2`])
    expect((await again(2, { PS02: '2' })).headers.get('Location')).toBe(`/paper/${batch.collector}/differences`)
    expect((await findSheet(batch.collector, 1))?.again?.texts).toEqual([{ theme: 'PS02', box: 'good', text: 'The bus' }])
    const rows = await database().paperSheet.findMany()
    expect(rows.filter((row) => row.again !== null)).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/bus|PS02|ratings/)
    expect(await differing()).toEqual([])
  })

  test.each`
    what                             | number | fields           | key
    ${'a sheet that is not typed'}   | ${3}   | ${{ PS02: '1' }} | ${'sheet-not-typed'}
    ${'a sheet that was not issued'} | ${9}   | ${{ PS02: '1' }} | ${'sheet-unknown'}
    ${'nothing'}                     | ${1}   | ${{}}            | ${'sheet-blank'}
    ${'a rating that is none'}       | ${1}   | ${{ PS02: '8' }} | ${'rating'}
  `('$what is refused with $key, and what was typed stays', async ({ number, fields, key }) => {
    const typed = fields as Record<string, string>
    expect(await again(number as number, typed)).toMatchObject({ status: 422, body: { problems: [{ key: key as string }], values: typed } })
    expect((await database().paperSheet.findMany()).every((row) => row.again === null)).toBe(true)
  })

  test('and deciding are for the typist only', async () => {
    for (const role of ['facilitator', 'coordinator'] as const) {
      const other = await signInAs(role)
      expect((await again(1, { PS02: '5' }, other)).status).toBe(404)
      expect((await decide(1, { PS02: 'first' }, other)).status).toBe(404)
    }
    expect(
      (await callRoute(differencesLoader, getRequest('/x', (await signInAs('viewer')).cookie), { collector: batch.collector })).status,
    ).toBe(403)
  })

  test('a wave that is closed takes none', async () => {
    await database().wave.update({ where: { id: waveId }, data: { state: 'closed' } })
    expect(await again(1, { PS02: '1' })).toMatchObject({ status: 422, body: { problems: [{ key: 'wave-closed' }] } })
  })
})

describe('what differs', () => {
  beforeEach(async () => {
    await again(1, { PS02: '6', good_PS02: 'The buses', priority1: '2' })
    await again(2, { PS02: '2' })
  })

  test('is listed by sheet and item', async () => {
    expect(await differing()).toEqual([
      {
        number: 1,
        differences: [
          { item: 'PS02', first: '1', second: '6' },
          { item: 'good_PS02', first: 'The bus', second: 'The buses' },
          { item: 'priorities', first: '1', second: '2' },
        ],
      },
    ])
  })

  test('holds the hand-in up until it is decided', async () => {
    expect(await batch.handIn()).toMatchObject({ status: 422, body: { problems: [{ item: 'sheet' }] } })
    expect(await database().pending.count()).toBe(0)
    const decided = await decide(1, { PS02: 'second', good_PS02: 'first', priorities: 'other', 'priorities-other': '7 1' })
    expect(decided.headers.get('Location')).toBe(`/paper/${batch.collector}/differences`)
    expect((await findSheet(batch.collector, 1))?.entry).toEqual({
      answers: { ratings: { PS02: 6 }, priorities: ['PS02', 'PS14'] },
      texts: [{ theme: 'PS02', box: 'good', text: 'The bus' }],
    })
    await batch.handIn()
    expect(await pendingRatings()).toEqual([{ PS02: 2 }, { PS02: 6 }])
    expect(await batch.left()).toEqual([3, 4])
  })

  test('is not decided by halves, and what was chosen stays', async () => {
    expect(await decide(1, { PS02: 'second' })).toMatchObject({
      status: 422,
      body: { number: 1, typed: { PS02: 'second' }, problems: [{ item: 'good_PS02' }, { item: 'priorities' }] },
    })
    expect(await differing()).toHaveLength(1)
  })

  test('waits when the first entry is corrected, and is over when the correction agrees', async () => {
    await batch.type(1, { PS02: '5', good_PS02: 'The buses', priority1: '2' })
    expect(await differing()).toEqual([{ number: 1, differences: [{ item: 'PS02', first: '5', second: '6' }] }])
    await batch.type(1, { PS02: '6', good_PS02: 'The buses', priority1: '2' })
    expect(await differing()).toEqual([])
  })

  test('is no matter for the closing: the first entry counts, and nothing is left', async () => {
    setToday('2026-04-07')
    expect(await closeWave({ waveId, partnershipId: typist.partnershipId, actor: 'Test' })).toMatchObject({ ok: true })
    expect(await pendingRatings()).toEqual([{ PS02: 1 }, { PS02: 2 }])
    expect(await database().paperSheet.count()).toBe(0)
  })

  test('goes with the sheet when its receipt takes it back', async () => {
    const receipt = formatReceipt(await batch.secretOf(1))
    const fields = { receipt, intent: 'remove' }
    const { collector } = batch
    expect(await callRoute(withdrawAction, postRequest(`/s/${collector}/withdraw`, fields), { collector })).toMatchObject({
      body: { stage: 'removed' },
    })
    expect(await differing()).toEqual([])
    expect((await handIn(batch.own)).ok).toBe(true)
    expect(await pendingRatings()).toEqual([{ PS02: 2 }])
  })
})

test('a correction of a sheet on which both entries agreed stands for both', async () => {
  await again(2, { PS02: '2' })
  await batch.type(2, { PS02: '7' })
  expect(await differing()).toEqual([])
  expect((await findSheet(batch.collector, 2))?.again?.answers.ratings).toEqual({ PS02: 7 })
})

test('emptying a sheet forgets both entries', async () => {
  await again(1, { PS02: '4' })
  await batch.type(1, { intent: 'clear' })
  expect(await findSheet(batch.collector, 1)).toMatchObject({ entry: null, again: null })
})

test('sheets that were typed once are handed in as before', async () => {
  await batch.handIn()
  expect(await pendingRatings()).toEqual([{ PS02: 1 }, { PS02: 2 }])
})
