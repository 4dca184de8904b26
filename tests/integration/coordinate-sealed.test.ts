import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import type { Problem } from '~/domain/kernel/result'
import { loader as previewLoader } from '~/routes/_coordinate.waves.$wave.preview'
import { loader as qrLoader } from '~/routes/_coordinate.waves.$wave.collectors.$collector.qr[.]svg'
import { loader as printLoader } from '~/routes/_facilitate.paper.$collector.print'
import { paperProblemText } from '~/ui/facilitate/paper-problem-text'
import { withdrawBatch } from '~/usecases/withdraw-batch.server'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { makePublishedWave, makeSealedWave } from '../support/sealed-wave'
import { signInAs } from '../support/sign-in-as'

type Handler = Parameters<typeof callRoute>[0]
type Fields = Record<string, string>

const routes = Object.entries(import.meta.glob<{ readonly action?: Handler }>('../../app/routes/{_coordinate,_facilitate}.*.ts*')).map(
  ([file, load]) => [file.replace(/^.*\/|\.tsx?$/g, ''), load] as const,
)

/** Acts of staff that are on no wave, and the one that a published wave waits for (quotes-opening.test.ts). */
const elsewhere = [
  '_coordinate.children',
  '_coordinate.figures.$indicator',
  '_coordinate.figures.$indicator_.evidence',
  '_coordinate.figures.import',
  '_coordinate.staff',
  '_coordinate.texts.one',
  '_coordinate.waves.$wave.questions.preview',
  '_coordinate.waves.$wave.quotes',
  '_coordinate.waves.new',
]

/** Subjects of which no route can reach a wave. */
const otherSubjects = /^_(coordinate[.](matrix|settings|statements)|facilitate[.](case-studies|workshops))[.]/

const community = 'clackmannanshire-recovery'
const consensusId = '5f0c1fd0-7b5c-4f0e-9d6e-2a1b3c4d5e6f'
const days = { answerBy: '2026-05-01', paperIn: '2026-05-01', publishOn: '2026-05-01' }
const confirmed = { confirmed: 'yes' }
const evidenceKind = 'own-phone'

/** Everything that staff could try on a sealed wave: route → form → what is said. `$owner` stands for whoever is signed in. */
const tries: Readonly<Record<string, readonly (readonly [fields: Fields, words: RegExp])[]>> = {
  '_coordinate.waves.$wave._index': [
    [{ act: 'open' }, /no draft any more/],
    [{ act: 'discard' }, /no draft any more/],
    [{ act: 'mark-one-group', community }, /can no longer be changed/],
    [{ act: 'unmark-one-group', community }, /can no longer be changed/],
  ],
  '_coordinate.waves.$wave.add.$community': [
    [{ kind: 'open-link', evidenceKind }, /takes no more answers/],
    [{ kind: 'codes', evidenceKind }, /takes no more answers/],
    [{ kind: 'paper', ownerId: '$owner', sheets: '3' }, /takes no more answers/],
    [{ kind: 'interview', ownerId: '$owner' }, /takes no more answers/],
  ],
  '_coordinate.waves.$wave.close': [[confirmed, /is not open/]],
  '_coordinate.waves.$wave.collectors.$collector.codes': [[{ count: '5' }, /takes no more answers/]],
  '_coordinate.waves.$wave.days': [[days, /Its last days stand|published already/]],
  '_coordinate.waves.$wave.publish': [[confirmed, /come out on|published already/]],
  '_coordinate.waves.$wave.questions._index': [[{ act: 'delete', code: 'X1' }, /can no longer be changed/]],
  '_coordinate.waves.$wave.questions.$code': [[{ kind: 'text', 'en-ask': 'What else?' }, /can no longer be changed/]],
  '_coordinate.waves.$wave.seal': [[confirmed, /sealed already/]],
  '_coordinate.waves.$wave.withdraw-batch': [[{ ...confirmed, group: 'recovery', reason: 'wrong-group' }, /cannot be withdrawn twice/]],
  '_facilitate.consensus.new': [
    [{ id: crypto.randomUUID(), communityId: community, headCount: '12', mayShow: 'yes', PS08: '4' }, /wave is closed/],
    [{ id: consensusId, intent: 'delete' }, /wave is closed/],
  ],
  '_facilitate.paper.$collector.differences': [[{ PS08: 'first' }, /wave is closed/]],
  '_facilitate.paper.$collector.hand-in': [[confirmed, /wave is closed/]],
  '_facilitate.paper.$collector.import': [
    [{ checked: 'sheet,PS08\r\n1,4' }, /wave is closed/],
    [{ checked: 'sheet,PS08\r\n1,4', step: 'import' }, /wave is closed/],
  ],
  '_facilitate.paper.$collector.type-again': [[{ PS08: '4' }, /wave is closed/]],
  '_facilitate.paper.$collector.type': [
    [{ PS08: '4' }, /wave is closed/],
    [{ intent: 'clear' }, /wave is closed/],
  ],
}

async function everything(): Promise<string> {
  const store = database()
  const tables = [
    await store.wave.findMany(),
    await store.waveCommunity.findMany(),
    await store.collector.findMany({ orderBy: { id: 'asc' } }),
    await store.accessCode.findMany(),
    await store.paperSheet.findMany(),
    await store.pending.findMany(),
    await store.consensusSheet.findMany(),
    await store.batch.findMany({ orderBy: { id: 'asc' } }),
    await store.publicRecord.findMany({ orderBy: [{ batchId: 'asc' }, { theme: 'asc' }] }),
    await store.sealed.findMany({ orderBy: [{ batchId: 'asc' }, { theme: 'asc' }, { rating: 'asc' }] }),
    await store.batchWithdrawal.findMany(),
    await store.release.findMany(),
    await store.auditEntry.findMany({ orderBy: { id: 'asc' } }),
  ]
  return JSON.stringify(tables)
}

/** The refusal as staff read it: most routes hand on sentences, those of paper the keys that their pages translate. */
function wordsOf(body: unknown): string {
  const { problems } = body as { problems: readonly (Problem & { text?: string })[] }
  return problems.map((problem) => problem.text ?? paperProblemText(problem)).join(' ')
}

test('every route by which staff act on a wave is tried', async () => {
  const acting = await Promise.all(routes.map(async ([route, load]) => ((await load()).action === undefined ? [] : [route])))
  expect(
    acting
      .flat()
      .filter((route) => !elsewhere.includes(route) && !otherSubjects.test(route))
      .toSorted(),
  ).toEqual(Object.keys(tries).toSorted())
})

describe.each(['sealed', 'published'] as const)('a wave that is %s', (state) => {
  let cookie = ''
  let staffId = ''
  let params: Record<string, string> = {}

  beforeEach(async () => {
    await freshDatabase()
    ;({ cookie, staffId } = await signInAs('coordinator', 'Morag'))
    const sizes = { recovery: 14, prison: 12 }
    const wave = state === 'sealed' ? await makeSealedWave({ sizes, publishOn: '2026-04-14' }) : await makePublishedWave({ sizes })
    const store = database()
    const collector = { waveId: wave.id, communityId: community, evidenceKind: 'own-phone', issued: 5 }
    await store.collector.create({ data: { ...collector, id: 'c0des', kind: 'codes' } })
    await store.collector.create({ data: { ...collector, id: 'paper', kind: 'paper', evidenceKind: 'paper', ownerId: staffId } })
    const agreed = { headCount: 12, ratings: '{"PS08":4}', mayShow: true, enteredById: staffId }
    await store.consensusSheet.create({ data: { ...agreed, id: consensusId, waveId: wave.id, communityId: community } })
    const withdrawal = { waveId: wave.id, group: 'recovery', reason: 'wrong-group', partnershipId: 'clackmannanshire', actor: 'Morag' }
    expect((await withdrawBatch(withdrawal)).ok).toBe(true)
    params = { wave: wave.id, community: 'recovery' }
  })

  test.each(Object.entries(tries))('refuses with words what %s does', async (route, forms) => {
    const action = (await routes.find(([name]) => name === route)?.[1]())?.action
    if (action === undefined) throw new Error(`${route} has no action`)
    const before = await everything()
    const collector = route.startsWith('_facilitate.') ? 'paper' : 'c0des'
    for (const [fields, words] of forms) {
      const own = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.replace('$owner', staffId)]))
      const request = postRequest(`/act?sheet=1&wave=${params['wave']}`, own, cookie)
      const answer = await callRoute(action, request, { ...params, collector })
      expect(answer.status).toBe(422)
      expect(wordsOf(answer.body)).toMatch(words)
    }
    expect(await everything()).toBe(before)
  })

  test('is no longer previewed, printed or drawn as a code to scan', async () => {
    const read = (loader: Handler, collector: string) => callRoute(loader, getRequest('/a-page', cookie), { ...params, collector })
    expect((await read(previewLoader, '')).body).toMatchObject({ content: null, refusals: [{ text: 'This wave is sealed already' }] })
    expect((await read(printLoader, 'paper')).body).toMatchObject({ forms: [] })
    expect(await read(qrLoader, 'c0des')).toMatchObject({ status: 410, body: 'This wave is over: its address leads to a closed survey.' })
  })
})
