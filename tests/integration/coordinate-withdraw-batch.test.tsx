import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findReleaseBytes, findReleaseOfWave, listReleases } from '~/data/releases.server'
import { latestTotal } from '~/domain/indicator/released-figure'
import { action as withdrawAction, loader as withdrawLoader } from '~/routes/_coordinate.waves.$wave.withdraw-batch'
import { loader as csvLoader } from '~/routes/_public.frameworks.$file[.]csv'
import { ReleaseTable } from '~/ui/release/release-table'
import { publishRelease } from '~/usecases/publish-release.server'
import { verifyReleases } from '~/usecases/verify-releases.server'
import { withdrawBatch } from '~/usecases/withdraw-batch.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { makeWave } from '../support/make-wave'
import { getRequest, postRequest } from '../support/request'
import { makePublishedWave, makeSealedWave } from '../support/sealed-wave'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const partnershipId = 'clackmannanshire'
let cookie = ''

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-31')
  cookie = (await signInAs('coordinator', 'Morag')).cookie
})

function withdraw(wave: string, fields: Record<string, string> = {}) {
  const form = { confirmed: 'yes', group: 'recovery', reason: 'consent-not-given', ...fields }
  return callRoute(withdrawAction, postRequest('/withdraw-batch', form, cookie), { wave })
}

const texts = (body: unknown) => (body as { problems: readonly { text: string }[] }).problems.map(({ text }) => text)

/** The rows of the framework's survey indicators by group, for the theme of work. */
async function workByGroup(): Promise<string[]> {
  const file = 'clackmannanshire-2018-communities'
  const response = await csvLoader({ request: getRequest(`/frameworks/${file}.csv`), params: { file }, context: {} })
  const { data } = Papa.parse<Record<string, string>>((await response.text()).replace(/^\uFEFF/, ''), { header: true })
  return data
    .filter(({ measure }) => measure?.includes('work and local economy'))
    .map(({ measure: _measure, ...row }) => Object.values(row).join(' | '))
}

/** What the release page of a wave says, without its mark-up. */
async function pageOf(wave: string): Promise<string> {
  const release = await findReleaseOfWave(wave)
  if (release === null) throw new Error('The wave has no release')
  const markup = renderToStaticMarkup(<ReleaseTable content={release.content} withdrawn={release.withdrawn} />)
  return markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('withdrawing a group of a published wave', () => {
  test('marks it for ever, and not one byte of the release or its records changes', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 14, prison: 12 } })
    const before = [await findReleaseBytes(partnershipId, 1), await database().publicRecord.findMany(), await database().batch.findMany()]
    setToday('2026-05-03')
    expect((await withdraw(id)).headers.get('Location')).toBe(`/waves/${id}/withdraw-batch`)
    expect([await findReleaseBytes(partnershipId, 1), await database().publicRecord.findMany(), await database().batch.findMany()]).toEqual(
      before,
    )
    expect(await database().batchWithdrawal.findMany()).toMatchObject([{ reason: 'consent-not-given', day: '2026-05-03' }])
    expect(await database().auditEntry.findMany({ where: { act: 'withdraw-batch' } })).toMatchObject([
      { actor: 'Morag', subject: id, day: '2026-05-03' },
    ])
    expect((await verifyReleases()).flaws).toEqual([])
    await expect(database().batchWithdrawal.deleteMany()).rejects.toThrow()
  })

  test('is said on the release page beside the group and beside the total, whose figures stay', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 14, prison: 12 } })
    const figures = /Work and local economy (?:\d\.\d about \d+ people ?){3}/
    expect(await pageOf(id)).toMatch(figures)
    expect(await pageOf(id)).not.toContain('ithdrawn')
    setToday('2026-05-03')
    await withdraw(id)
    const page = await pageOf(id)
    expect(page).toContain('Forth Valley Recovery Community: withdrawn on 3 May 2026: people had not given their consent')
    expect(page).toMatch(/Forth Valley Recovery Community 14 people withdrawn/)
    expect(page).toMatch(/All groups 26 people holds a withdrawn group/)
    expect(page).toMatch(figures)
  })

  test('takes its figure out of the framework, as a value, as a baseline and as a change', async () => {
    const first = await makePublishedWave({ sizes: { recovery: 14, prison: 12 } })
    const second = await makePublishedWave({ sizes: { recovery: 15, prison: 12 }, lastDay: '2026-09-30', rating: () => 4 })
    const [recovery, prison] = await workByGroup()
    expect(recovery).toBe('Forth Valley Recovery Community | Spring | 4.0 | 4.0 | exact | 0.0 | 15 | 2')
    await withdraw(first.id)
    expect(await workByGroup()).toMatchObject([
      'Forth Valley Recovery Community | Spring | 4.0 | 4.0 | exact | baseline | 15 | 2',
      prison,
      {},
      {},
    ])
    await withdraw(second.id)
    expect((await workByGroup()).slice(0, 2)).toEqual([
      'Forth Valley Recovery Community | Spring |  | [c] | hidden | withdrawn |  | 2',
      prison,
    ])
  })

  test('keeps the figure over all groups with a mark, and takes it out when it is that group and no other', async () => {
    await makePublishedWave({ sizes: { recovery: 14, prison: 12 } })
    const total = async () => latestTotal('PS08', await listReleases(partnershipId))
    const before = (await total()).figure
    const wave = (await database().wave.findFirstOrThrow()).id
    await withdraw(wave)
    expect(await total()).toMatchObject({ figure: before, mark: 'holds a withdrawn group' })
    await withdraw(wave, { group: 'prison', reason: 'instrument-error' })
    expect(await total()).toMatchObject({ figure: { status: 'hidden' }, mark: 'withdrawn' })
  })

  test('happens once, also when two people press in the same moment, and the second is told', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 14 } })
    const request = { waveId: id, group: 'recovery', reason: 'wrong-group', partnershipId, actor: 'Morag' }
    const both = await Promise.all([withdrawBatch(request), withdrawBatch(request)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const again = await withdraw(id)
    expect(again.status).toBe(422)
    expect(texts(again.body)).toEqual([
      'Forth Valley Recovery Community was withdrawn on 31 March 2026 already. It cannot be withdrawn twice',
    ])
    expect(await database().batchWithdrawal.count()).toBe(1)
  })

  test('takes “Other groups combined” as a group of its own', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 14, prison: 9, victims: 3 } })
    expect((await callRoute(withdrawLoader, getRequest('/withdraw-batch', cookie), { wave: id })).body).toMatchObject({
      standing: [
        { value: 'recovery', label: 'Forth Valley Recovery Community' },
        { value: 'pool', label: 'Other groups combined' },
      ],
    })
    expect((await withdraw(id, { group: 'pool' })).status).toBe(302)
    expect((await workByGroup()).at(-1)).toBe('Other groups combined | Spring |  | [c] | hidden | withdrawn |  | 1')
  })
})

describe('withdrawing a group of a wave that is sealed and not published', () => {
  test('leaves it out of the release as a whole, so that nothing of it is ever public', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 14, prison: 12 } })
    expect((await withdraw(id)).status).toBe(302)
    await publishRelease({ waveId: id, partnershipId, actor: 'Morag' })
    const content = (await findReleaseOfWave(id))?.content
    expect(content?.groups.map(({ code, size, figures }) => [code, size, figures['PS08']?.status])).toEqual([
      ['recovery', null, 'hidden'],
      ['prison', 12, 'exact'],
    ])
    expect(content?.total).toMatchObject({ size: 12, figures: { PS08: content?.groups[1]?.figures['PS08'] } })
    expect((await verifyReleases()).flaws).toEqual([])
  })

  test('is said on the release page, which does not pretend that too few answered', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 14, prison: 12 } })
    await withdraw(id)
    await publishRelease({ waveId: id, partnershipId, actor: 'Morag' })
    const page = await pageOf(id)
    expect(page).toMatch(/withdrawn on 31 March 2026: people had not given their consent ?\. Nothing of this group was published/)
    expect(page).toMatch(/Work and local economy withdrawn \d\.\d about 10 people/)
    expect(page).not.toContain('holds a withdrawn group')
  })

  test('leaves a release of nothing when it was the only group', async () => {
    const { id } = await makeSealedWave({ sizes: { recovery: 14 } })
    await withdraw(id)
    await publishRelease({ waveId: id, partnershipId, actor: 'Morag' })
    expect((await findReleaseOfWave(id))?.content.total).toMatchObject({ size: 0, figures: { PS08: { status: 'hidden' } } })
  })
})

describe('nothing is withdrawn', () => {
  test.each<[what: string, fields: Record<string, string>, text: string]>([
    ['without the tick', { confirmed: '' }, 'Tick the box to confirm'],
    ['without a reason', { reason: '' }, 'Choose why it is withdrawn'],
    ['for a reason in own words', { reason: 'only 14 came' }, 'Choose why it is withdrawn'],
    ['of a group without a batch', { group: 'prison' }, 'Choose the group to withdraw'],
  ])('%s', async (_what, fields, text) => {
    const { id } = await makePublishedWave({ sizes: { recovery: 14, prison: 9 } })
    const answer = await withdraw(id, fields)
    expect([answer.status, texts(answer.body)]).toEqual([422, [text]])
    expect(await database().batchWithdrawal.count()).toBe(0)
  })

  test.each(['draft', 'open', 'closed'] as const)('of a wave that is %s', async (state) => {
    const { id } = await makeWave({ state })
    expect(texts((await withdraw(id)).body)).toEqual(['Seal this wave first: only a group that was sealed can be withdrawn'])
    const page = await callRoute(withdrawLoader, getRequest('/withdraw-batch', cookie), { wave: id })
    expect(page.body).toMatchObject({ standing: [], withdrawn: [] })
  })

  test('in a wave of another partnership', async () => {
    const { id } = await makePublishedWave({ sizes: { recovery: 14 } })
    const elsewhere = { waveId: id, group: 'recovery', reason: 'wrong-group', partnershipId: 'elsewhere', actor: 'Morag' }
    expect(await withdrawBatch(elsewhere)).toMatchObject({ ok: false, problems: [{ key: 'wave.unknown' }] })
    expect(await database().batchWithdrawal.count()).toBe(0)
  })
})
