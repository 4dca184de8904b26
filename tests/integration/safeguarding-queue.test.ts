import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { loader as overview } from '~/routes/_coordinate.waves._index'
import { loader as paper } from '~/routes/_facilitate.paper._index'
import { action, headers, loader } from '~/routes/_staff.safeguarding'
import { openForAnswers } from '../support/answering'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { queueNow, settleProtocol } from '../support/safeguarding'
import { signInAs, type SignedInAs } from '../support/sign-in-as'

const words = 'He hits me. Ring 0123456789.'
const threat = { theme: 'PS12', box: 'better', text: words } as const

interface Page {
  readonly count: number
  readonly free: number
  readonly at: number
  readonly steps: string | null
  readonly session: { readonly urgent: number | null }
  readonly shown: {
    readonly id: string
    readonly text: string
    readonly takenById: string
    readonly takenBy: string
    readonly isMine: boolean
  } | null
}

let [morag, ailsa] = [{} as SignedInAs, {} as SignedInAs]

beforeEach(async () => {
  await freshDatabase()
  await settleProtocol()
  morag = await signInAs('coordinator', 'Morag')
  ailsa = await signInAs('coordinator', 'Ailsa')
})

async function pageOf({ cookie }: SignedInAs, query = ''): Promise<Page> {
  return (await callRoute(loader, getRequest(`/safeguarding${query}`, cookie))).body as Page
}

const press = ({ cookie }: SignedInAs, fields: Record<string, string>) => callRoute(action, postRequest('/safeguarding', fields, cookie))

describe('the queue of what may speak of danger', () => {
  test('shows one text with what to do, and in whose hands it is', async () => {
    const { answer } = await openForAnswers()
    await answer({ texts: [threat], saysDanger: true })
    const seen = await pageOf(morag)
    expect(seen).toMatchObject({ count: 1, free: 1, steps: expect.stringContaining('duty team') as unknown })
    expect(seen.shown).toMatchObject({
      text: words,
      cause: 'ticked',
      takenBy: '',
      isMine: false,
      question: 'Feeling safe, what would be better',
      community: 'Forth Valley Recovery Community',
      wave: 'Spring',
    })
    const id = seen.shown?.id ?? ''
    expect((await press(morag, { intent: 'take', id, seen: '' })).headers.get('Location')).toBe('/safeguarding?at=1')
    expect((await pageOf(morag)).shown?.isMine).toBe(true)
    expect(await pageOf(ailsa)).toMatchObject({ free: 0, shown: { takenBy: 'Morag', isMine: false } })
  })

  test('gives a text to one of two who press at once; the other may take it from them knowingly', async () => {
    const { answer } = await openForAnswers()
    await answer({ texts: [threat], saysDanger: true })
    const id = (await pageOf(morag)).shown?.id ?? ''
    const pressed = await Promise.all([press(morag, { intent: 'take', id, seen: '' }), press(ailsa, { intent: 'take', id, seen: '' })])
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([302, 422])
    const holder = (await pageOf(morag)).shown?.takenById ?? ''
    const other = holder === morag.staffId ? ailsa : morag
    expect((await press(other, { intent: 'take', id, seen: holder })).status).toBe(302)
    expect((await pageOf(other)).shown?.isMine).toBe(true)
  })

  test('destroys a text when whoever acts on it says how it ended, and the log holds no word of it', async () => {
    const { answer } = await openForAnswers()
    await answer({ texts: [threat], saysDanger: true })
    const id = (await pageOf(morag)).shown?.id ?? ''
    expect((await press(morag, { intent: 'end', id, outcome: 'known' })).status).toBe(422)
    await press(morag, { intent: 'take', id, seen: '' })
    expect((await press(ailsa, { intent: 'end', id, outcome: 'known' })).status).toBe(422)
    expect(await press(morag, { intent: 'end', id, outcome: 'whatever' })).toMatchObject({
      status: 422,
      body: { problems: [{ item: 'outcome' }] },
    })
    expect(await queueNow()).toHaveLength(1)
    expect((await press(morag, { intent: 'end', id, outcome: 'passed-on' })).status).toBe(302)
    expect(await queueNow()).toEqual([])
    expect((await press(morag, { intent: 'end', id, outcome: 'passed-on' })).status).toBe(422)
    const log = await database().auditEntry.findMany()
    expect(log.map(({ act }) => act).toSorted()).toEqual(['end-danger', 'take-over-danger'])
    expect(log.find(({ act }) => act === 'end-danger')?.subject).toBe('Spring: Passed on, as the protocol says (1 phone)')
    expect(JSON.stringify(log)).not.toMatch(/hits|0123456789|PS12/)
    expect(await database().freeText.count()).toBe(1)
  })

  test('keeps its hands on a text while more answers come in', async () => {
    const { answer } = await openForAnswers()
    await answer({ texts: [threat], saysDanger: true })
    const id = (await pageOf(morag)).shown?.id ?? ''
    const [taken] = await Promise.all([
      press(morag, { intent: 'take', id, seen: '' }),
      ...Array.from({ length: 6 }, () => answer({ texts: [threat], saysDanger: true })),
    ])
    expect(taken.status).toBe(302)
    expect(await database().safeguardingText.count()).toBe(7)
    expect(await database().safeguardingText.findUnique({ where: { id } })).toMatchObject({ takenById: morag.staffId })
  })

  test('is never kept by a browser', () => {
    expect(headers()).toEqual({ 'Cache-Control': 'no-store' })
  })
})

describe('who may know', () => {
  test.each(['facilitator', 'viewer'] as const)('a %s is refused, with and without a text', async (role) => {
    const other = await signInAs(role)
    const ask = async () => [
      (await callRoute(loader, getRequest('/safeguarding', other.cookie))).status,
      (await press(other, { intent: 'take', id: 'x', seen: '' })).status,
    ]
    const before = await ask()
    const { answer } = await openForAnswers()
    await answer({ texts: [threat], saysDanger: true })
    expect([before, await ask()]).toEqual([
      [403, 403],
      [403, 403],
    ])
  })

  test('every page of staff says so to those who act on it, and nothing to others', async () => {
    const facilitator = await signInAs('facilitator')
    const urgent = async () => {
      const pages = [
        [overview, morag],
        [overview, ailsa],
        [paper, facilitator],
      ] as const
      return Promise.all(
        pages.map(
          async ([page, { cookie }]) =>
            ((await callRoute(page, getRequest('/waves', cookie))).body as Pick<Page, 'session'>).session.urgent,
        ),
      )
    }
    expect(await urgent()).toEqual([0, 0, null])
    const { answer } = await openForAnswers()
    await answer({ texts: [threat, { ...threat, theme: 'PS01' }], saysDanger: true })
    expect(await urgent()).toEqual([2, 2, null])
    const id = (await pageOf(morag)).shown?.id ?? ''
    await press(morag, { intent: 'take', id, seen: '' })
    expect(await urgent()).toEqual([2, 1, null])
  })
})
