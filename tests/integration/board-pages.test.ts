import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadBoard } from '~/data/contributions.server'
import { database } from '~/data/database.server'
import type { undoEntry } from '~/domain/workshop/undo-entry'
import { action as boardAction, loader as board } from '~/routes/_facilitate.workshops.$workshop.board'
import { action as readBackAction, loader as readBack } from '~/routes/_facilitate.workshops.$workshop.read-back'
import { loader as screen } from '~/routes/_facilitate.workshops.$workshop.screen'
import { add, newCapture, numbered, runWorkshop } from '../support/board'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { type FormFields, getRequest, postRequest } from '../support/request'
import { setToday } from '../support/today'
import { signInAs } from '../support/sign-in-as'

beforeEach(freshDatabase)

interface Answered {
  readonly done: string | null
  readonly undo: Parameters<typeof undoEntry>[1] | null
  readonly typed: Readonly<Record<string, string>>
  readonly problems: ReadonlyArray<{ readonly item: string; readonly text: string }> | undefined
}

async function run(wishes: Parameters<typeof runWorkshop>[0] = {}) {
  const started = await runWorkshop(wishes)
  const params = { workshop: started.workshopId }
  const act = async (fields: FormFields, page: typeof boardAction | typeof readBackAction = boardAction) => {
    const answer = await callRoute(page, postRequest(`/workshops/${params.workshop}/board`, fields, started.facilitator.cookie), params)
    return { status: answer.status, location: answer.headers.get('Location'), ...(answer.body as Answered) }
  }
  const contributions = async () => (await loadBoard(params.workshop)).contributions
  return { ...started, params, act, contributions }
}

const first = { act: 'add', stage: 'arrest', kind: 'challenge' } as const

describe('forms on the board', () => {
  test('add one by one, and one that is sent twice counts once', async () => {
    const { act, contributions } = await run()
    const fields = { ...first, id: randomUUID(), text: 'Nobody told me.\r\nNobody.' }
    expect(await act(fields)).toMatchObject({ status: 200, done: 'add', undo: { act: 'remove', id: fields.id } })
    expect(await act(fields)).toMatchObject({ status: 200, done: 'add' })
    await act({ ...first, id: randomUUID(), text: 'I waited.' })
    expect((await contributions()).map(({ text, order }) => [text, order])).toEqual([
      ['Nobody told me.\nNobody.', 1],
      ['I waited.', 2],
    ])
  })

  test.each([
    [{ ...first, text: ' ' }, 'text', 'Write what was said'],
    [{ ...first, text: 'x'.repeat(1001) }, 'text', 'Shorten this to 1,000 characters'],
    [{ ...first, text: 'typed', stage: 'the moon' }, 'stage', 'Choose a stage or heading of this board'],
    [{ ...first, text: 'typed', kind: 'complaint' }, 'kind', 'Choose a kind of this board'],
  ])('%# keep what was typed when it cannot be taken', async (fields, item, text) => {
    const { act, contributions } = await run()
    const answer = await act({ ...fields, id: randomUUID() })
    expect(answer).toMatchObject({ status: 422, done: null, problems: [{ item, text }] })
    expect(answer.typed['text']).toBe(fields.text)
    expect(await contributions()).toEqual([])
  })

  test('edit, move, dot, merge and take off, and each is taken back by its button', async () => {
    const { act, contributions } = await run()
    const [one, two] = [randomUUID(), randomUUID()]
    await act({ ...first, id: one, text: 'one' })
    await act({ ...first, id: two, text: 'two' })
    const before = await contributions()
    const acts: readonly FormFields[] = [
      { act: 'edit', id: one, text: 'uno' },
      { act: 'move', id: one, stage: 'prosecution', kind: 'idea' },
      { act: 'more', id: one, seen: '0' },
      { act: 'merge', id: two, into: '1' },
      { act: 'remove', id: one },
    ]
    for (const fields of acts) {
      const { status, undo } = await act(fields)
      expect([status, undo]).not.toContain(null)
      expect(await contributions()).not.toEqual(before)
      expect(await act({ act: 'undo', undo: JSON.stringify(undo) })).toMatchObject({ status: 200 })
      expect(await contributions()).toEqual(before)
    }
  })

  test('dots and pauses count once, however often the form is sent', async () => {
    const { act, contributions, workshopId } = await run()
    const id = randomUUID()
    await act({ ...first, id, text: 'one' })
    const dot = { act: 'more', id, seen: '0' }
    const pause = { act: 'pause', reason: 'distress', seen: '0' }
    for (const fields of [dot, pause]) {
      expect((await act(fields)).status).toBe(200)
      expect(await act(fields)).toMatchObject({ status: 422, problems: [{ item: 'board' }] })
    }
    expect((await contributions()).map(({ support }) => support)).toEqual([1])
    await act({ act: 'resume', seen: '1' })
    await act({ act: 'stop', reason: 'safety', seen: '2' })
    expect((await loadBoard(workshopId)).interruptions).toEqual([
      { act: 'paused', reason: 'distress' },
      { act: 'resumed', reason: 'distress' },
      { act: 'stopped', reason: 'safety' },
    ])
  })

  test('a number that is not on the board is named at its box', async () => {
    const { act } = await run()
    const id = randomUUID()
    await act({ ...first, id, text: 'one' })
    for (const into of ['7', '', '1'])
      expect(await act({ act: 'merge', id, into })).toMatchObject({ status: 422, problems: [{ item: `into-${id}` }] })
  })

  test('the page has the protocol and the numbers at hand; without contributions it can be kept by a device', async () => {
    const { act, params, facilitator } = await run()
    const protocol = {
      partnershipId: facilitator.partnershipId,
      steps: 'Stop.\nSit down.',
      confirmedBy: 'The board',
      confirmedOn: '2026-03-01',
    }
    await database().distressProtocol.create({ data: protocol })
    await act({ ...first, id: randomUUID(), text: 'said in the room' })
    const page = async (loader: typeof board, query = '') =>
      JSON.stringify((await callRoute(loader, getRequest(`/workshops/${params.workshop}/board${query}`, facilitator.cookie), params)).body)
    expect(await page(board)).toContain('said in the room')
    expect(await page(board)).toContain('Sit down.')
    expect(await page(board, '?shell')).toContain('Sit down.')
    expect(await page(board, '?shell')).not.toContain('said in the room')
    expect(await page(board)).not.toContain('12345678')
    expect(await page(screen as typeof board)).toContain('said in the room')
    expect(await page(screen as typeof board, '?shell')).not.toContain('said in the room')
  })

  test.each(['board', 'screen', 'read-back'] as const)('the %s is for whoever runs the workshop', async (name) => {
    const { params } = await run()
    const loader = { board, screen, 'read-back': readBack }[name]
    const others = [(await run()).facilitator, await signInAs('coordinator'), await signInAs('reviewer'), await signInAs('viewer')]
    for (const { cookie } of others) expect((await callRoute(loader, getRequest('/', cookie), params)).status).toBe(403)
    for (const action of [boardAction, readBackAction])
      for (const { cookie } of others)
        expect((await callRoute(action, postRequest('/', { ...first, id: randomUUID(), text: 'x' }, cookie), params)).status).toBe(403)
  })
})

describe('the read-back', () => {
  async function said() {
    setToday('2026-03-11')
    const started = await run({ state: 'finished', finishedOn: '2026-03-10' })
    const [publish, internal, not] = [add('publish me'), add('for staff'), add('forget me')]
    await started.send(newCapture(), numbered([publish, internal, not]))
    return { ...started, ids: [publish.id, internal.id, not.id] as const }
  }

  const shown = (id: string, fate: string, priority?: 'yes') => ({
    [`was-fate-${id}`]: 'internal',
    [`was-priority-${id}`]: 'no',
    [`fate-${id}`]: fate,
    ...(priority === undefined ? {} : { [`priority-${id}`]: priority }),
  })

  test('the group decides, picks priorities, sums up and confirms; what it does not want kept is destroyed', async () => {
    const { act, ids, contributions, workshopId, params, facilitator } = await said()
    const [publish, internal, not] = ids
    const decisions = { ...shown(publish, 'publish', 'yes'), ...shown(internal, 'internal'), ...shown(not, 'not-kept') }
    expect(await act({ act: 'decide', ...decisions }, readBackAction)).toMatchObject({ status: 200, done: 'fate' })
    const point = { act: 'add', id: randomUUID(), stage: 'whole', kind: 'learning-point', text: 'Say what comes next.' }
    expect(await act(point, readBackAction)).toMatchObject({ status: 200, done: 'add' })
    expect((await contributions()).map(({ fate, isPriority }) => [fate, isPriority])).toEqual([
      ['publish', true],
      ['internal', false],
      ['not-kept', false],
      ['internal', false],
    ])
    expect(await act({ act: 'confirm' }, readBackAction)).toMatchObject({ status: 422, problems: [{ item: 'confirmed' }] })
    expect(await act({ act: 'confirm', confirmed: 'yes' }, readBackAction)).toMatchObject({ status: 302 })
    expect((await contributions()).map(({ text }) => text)).toEqual(['publish me', 'for staff', 'Say what comes next.'])
    expect(await database().workshop.findUniqueOrThrow({ where: { id: workshopId } })).toMatchObject({ confirmedOn: '2026-03-11' })
    for (const loader of [board, readBack, screen])
      expect(JSON.stringify((await callRoute(loader, getRequest('/', facilitator.cookie), params)).body)).not.toContain('publish me')
    expect(await act({ act: 'confirm', confirmed: 'yes' }, readBackAction)).toMatchObject({ status: 422 })
    expect(await act({ ...first, id: randomUUID(), text: 'too late' })).toMatchObject({ status: 422, typed: { text: 'too late' } })
    const acts = await database().auditEntry.findMany({ select: { act: true } })
    expect(acts).toEqual([{ act: 'confirm-read-back' }])
  })

  test('a page that has been open for long takes back nothing that was decided elsewhere', async () => {
    const { act, ids, contributions } = await said()
    await act({ act: 'decide', ...shown(ids[0], 'publish') }, readBackAction)
    await act({ act: 'decide', ...shown(ids[0], 'internal'), ...shown(ids[1], 'not-kept') }, readBackAction)
    expect((await contributions()).map(({ fate }) => fate)).toEqual(['publish', 'not-kept', 'internal'])
  })

  test('nobody confirms before the workshop is finished', async () => {
    const { act } = await run()
    expect(await act({ act: 'confirm', confirmed: 'yes' }, readBackAction)).toMatchObject({
      status: 422,
      problems: [{ item: 'confirmed' }],
    })
  })

  test('a development session has headings and points', async () => {
    const { act, params, facilitator, contributions } = await run({ perspective: 'development' })
    const page = (await callRoute(board, getRequest('/', facilitator.cookie), params)).body as {
      view: { layout: { kinds: string[]; stages: { code: string }[] } }
    }
    expect(page.view.layout.kinds).toEqual(['point'])
    const stage = page.view.layout.stages[0]?.code ?? ''
    expect(await act({ act: 'add', id: randomUUID(), stage, kind: 'point', text: 'We listen.' })).toMatchObject({ status: 200 })
    expect(await contributions()).toMatchObject([{ stage, kind: 'point' }])
  })
})
