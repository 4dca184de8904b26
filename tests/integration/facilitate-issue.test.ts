import { beforeEach, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { listSheets } from '~/data/paper-sheets.server'
import { issuePaperBatch } from '~/usecases/issue-paper-batch.server'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const partnershipId = 'clackmannanshire'
const communityId = 'clackmannanshire-recovery'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-15')
})

test.each(['draft', 'open'] as const)('a batch for a wave that is %s has a random address and a secret for every sheet', async (state) => {
  const { staffId: ownerId } = await signInAs('facilitator')
  const { id: waveId } = await makeWave({ state })
  const issued = await issuePaperBatch({ waveId, communityId, ownerId, sheets: 200, partnershipId })
  const collectorId = issued.ok ? issued.value.collectorId : ''
  expect(collectorId).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/)
  const row = await database().collector.findUniqueOrThrow({ where: { id: collectorId } })
  expect(row).toMatchObject({ kind: 'paper', evidenceKind: 'paper', ownerId, issued: 200, waveId, communityId })
  const sheets = await listSheets(collectorId)
  expect(sheets.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
  expect(new Set(sheets.map(({ secret }) => secret)).size).toBe(200)
  expect(sheets.every(({ entry }) => entry === null)).toBe(true)
})

test.each`
  why                                         | wishes                                                | key
  ${'no sheet'}                               | ${{ sheets: 0 }}                                      | ${'sheets-range'}
  ${'more than 200 sheets'}                   | ${{ sheets: 201 }}                                    | ${'sheets-range'}
  ${'half a sheet'}                           | ${{ sheets: 1.5 }}                                    | ${'sheets-range'}
  ${'a community that the wave does not ask'} | ${{ communityId: 'clackmannanshire-victims' }}        | ${'community-not-in-wave'}
  ${'the wave of another partnership'}        | ${{ partnershipId: 'falkirk' }}                       | ${'community-not-in-wave'}
  ${'a typist nobody knows'}                  | ${{ ownerId: 'nobody' }}                              | ${'typist-unknown'}
  ${'a wave nobody knows'}                    | ${{ waveId: '00000000-0000-4000-8000-000000000000' }} | ${'wave-closed'}
`('$why is refused and leaves nothing behind', async ({ wishes, key }: { wishes: object; key: string }) => {
  const { staffId: ownerId } = await signInAs('facilitator')
  const { id: waveId } = await makeWave()
  const before = await database().collector.count()
  const issued = await issuePaperBatch({ waveId, communityId, ownerId, sheets: 3, partnershipId, ...wishes })
  expect(issued).toMatchObject({ ok: false, problems: [{ key }] })
  expect([await database().collector.count(), await database().paperSheet.count()]).toEqual([before, 0])
})

test('a closed wave, a viewer and somebody who left get no paper', async () => {
  const { staffId: viewer } = await signInAs('viewer')
  const { staffId: gone } = await signInAs('coordinator')
  await database().staff.update({ where: { id: gone }, data: { active: false } })
  const { id: open } = await makeWave()
  const { id: closed } = await makeWave({ state: 'closed' })
  const issue = (waveId: string, ownerId: string) => issuePaperBatch({ waveId, communityId, ownerId, sheets: 3, partnershipId })
  expect(await issue(open, viewer)).toMatchObject({ ok: false, problems: [{ key: 'typist-unknown' }] })
  expect(await issue(open, gone)).toMatchObject({ ok: false, problems: [{ key: 'typist-unknown' }] })
  const { staffId: typist } = await signInAs('facilitator')
  expect(await issue(closed, typist)).toMatchObject({ ok: false, problems: [{ key: 'wave-closed' }] })
})
