import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadBoard } from '~/data/contributions.server'
import { database } from '~/data/database.server'
import { loader as boardData } from '~/routes/_facilitate.workshops.$workshop.board[.]json'
import type { Entry } from '~/domain/workshop/entry'
import { add, newCapture, numbered, runWorkshop, takenOf } from '../support/board'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest } from '../support/request'
import { signInAs } from '../support/sign-in-as'

beforeEach(freshDatabase)

async function textsOf(workshopId: string): Promise<readonly string[]> {
  return (await loadBoard(workshopId)).contributions.map(({ text }) => text)
}

describe('what a device sends', () => {
  test('is taken in order, once each, and answered with the board', async () => {
    const { workshopId, send } = await runWorkshop()
    const capture = newCapture()
    const [first, second] = [add('Nobody told me.'), add('My worker came along.', { kind: 'strength' })]
    const taken = takenOf(await send(capture, numbered([first, second, { act: 'support', id: first.id, by: 1 }])))
    expect([taken.applied, taken.refused, taken.state]).toEqual([3, [], 'running'])
    expect(taken.board.contributions.map(({ text, support }) => [text, support])).toEqual([
      ['Nobody told me.', 1],
      ['My worker came along.', 0],
    ])
    expect(await textsOf(workshopId)).toEqual(['Nobody told me.', 'My worker came along.'])
  })

  test('changes nothing when it is sent again, also with more behind it', async () => {
    const { workshopId, send } = await runWorkshop()
    const capture = newCapture()
    const first = add('Nobody told me.')
    const entries: readonly Entry[] = [first, { act: 'support', id: first.id, by: 1 }, { act: 'pause', reason: 'break' }]
    await send(capture, numbered(entries))
    await send(capture, numbered(entries))
    const taken = takenOf(await send(capture, numbered([...entries, { act: 'resume' }])))
    expect(taken.board.contributions.map(({ support }) => support)).toEqual([1])
    expect(taken.board.interruptions.map(({ act }) => act)).toEqual(['paused', 'resumed'])
    expect(taken.applied).toBe(4)
    expect(await database().contribution.count({ where: { workshopId } })).toBe(1)
  })

  test('twice at once counts once', async () => {
    const { workshopId, send } = await runWorkshop()
    const capture = newCapture()
    const first = add('Nobody told me.')
    const entries = numbered([first, { act: 'support', id: first.id, by: 1 }, add('I waited for months.')])
    const answers = await Promise.all([send(capture, entries), send(capture, entries), send(capture, entries)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { contributions } = await loadBoard(workshopId)
    expect(contributions.map(({ text, support }) => [text, support])).toEqual([
      ['Nobody told me.', 1],
      ['I waited for months.', 0],
    ])
  })

  test('from two devices at once is all there, and each place in the order of speaking is given once', async () => {
    const { workshopId, send } = await runWorkshop()
    const lists = ['one', 'two'].map((device) => Array.from({ length: 12 }, (_, index) => add(`${device} ${index + 1}`)))
    await Promise.all(
      lists.map(async (list) => {
        const capture = newCapture()
        for (const [index, entry] of list.entries()) expect((await send(capture, [{ sequence: index + 1, entry }])).status).toBe(200)
      }),
    )
    const { contributions } = await loadBoard(workshopId)
    expect(contributions.map(({ order }) => order)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
    for (const list of lists) {
      const own = contributions.filter(({ id }) => list.some((entry) => entry.id === id))
      expect(own.map(({ text }) => text)).toEqual(list.map(({ text }) => text))
    }
  })

  test('with a gap in its numbers is not taken, and told from where on to send', async () => {
    const { workshopId, send } = await runWorkshop()
    const capture = newCapture()
    await send(capture, numbered([add('one')]))
    const answer = await send(capture, numbered([add('three')], 3))
    expect([answer.status, JSON.parse(String(answer.body))]).toEqual([409, { state: 'gap', applied: 1 }])
    expect(await textsOf(workshopId)).toEqual(['one'])
  })

  test('holds placeholders before it is stored, and the device gets them back', async () => {
    const { workshopId, send } = await runWorkshop()
    const capture = newCapture()
    const said = add('Ring me on 07700 900123.')
    const taken = takenOf(await send(capture, numbered([said])))
    expect(taken.board.contributions[0]?.text).toBe('Ring me on [phone].')
    expect(await textsOf(workshopId)).toEqual(['Ring me on [phone].'])
    await send(capture, numbered([{ act: 'edit', id: said.id, text: 'Write to ann@example.org.' }], 2))
    expect((await textsOf(workshopId))[0]).toContain('[email]')
    const [row] = await database().contribution.findMany({ where: { workshopId } })
    expect(JSON.stringify(row)).not.toContain('07700')
  })
})

describe('what is refused', () => {
  test('single acts are named with their number, the rest is taken, and a lost answer is told again', async () => {
    const { send } = await runWorkshop()
    const capture = newCapture()
    const entries = numbered([
      add('good'),
      add('nowhere', { stage: 'the moon' }),
      { act: 'edit', id: randomUUID(), text: 'of nobody' },
      add('x'.repeat(1001)),
      { act: 'confirm' },
      add('good too'),
    ])
    const refused = [
      { sequence: 2, key: 'board.unknown-stage' },
      { sequence: 3, key: 'board.unknown-contribution' },
      { sequence: 4, key: 'board.text-long' },
      { sequence: 5, key: 'board.not-finished' },
    ]
    const first = takenOf(await send(capture, entries))
    expect([first.applied, first.refused]).toEqual([6, refused])
    expect(first.board.contributions.map(({ text }) => text)).toEqual(['good', 'good too'])
    const again = takenOf(await send(capture, entries))
    expect([again.applied, again.refused]).toEqual([6, refused])
  })

  test.each([
    [{ state: 'cancelled' }, 'board.cancelled'],
    [{ state: 'finished', confirmedOn: '2026-03-12' }, 'board.over'],
    [{ state: 'finished', reviewClosedOn: '2026-03-12' }, 'board.over'],
  ])('everything after %j, each time it is sent', async (change, key) => {
    const { workshopId, send } = await runWorkshop()
    const capture = newCapture()
    await send(capture, numbered([add('in time')]))
    await database().workshop.update({ where: { id: workshopId }, data: change })
    for (const batch of [
      numbered([add('late'), add('later')], 2),
      numbered([add('late'), add('later')], 2),
      numbered([add('latest')], 4),
    ]) {
      const taken = takenOf(await send(capture, batch))
      expect(taken.refused).toEqual(batch.map(({ sequence }) => ({ sequence, key })))
      expect([taken.applied, taken.state, taken.board.contributions]).toEqual([batch.at(-1)?.sequence, 'over', []])
    }
    expect(await textsOf(workshopId)).toEqual(['in time'])
  })

  test('what cannot be read is named by its number and field, and nothing that it holds is repeated', async () => {
    const { workshopId, send } = await runWorkshop()
    const answer = await send(newCapture(), [
      { sequence: 1, entry: add('good') },
      { sequence: 2, entry: { act: 'add', id: 'secret words', stage: 'arrest', kind: 'idea', text: 'secret words' } },
    ])
    expect(answer.status).toBe(422)
    expect(JSON.parse(String(answer.body))).toEqual({
      problems: [{ item: 'entries', key: 'board.unreadable', values: { what: 'id', sequence: 2 } }],
    })
    expect(await textsOf(workshopId)).toEqual([])
    expect((await send(newCapture(), numbered(Array.from({ length: 201 }, (_, index) => add(`${index}`))))).status).toBe(422)
  })

  test('an id that another workshop has is no way into it', async () => {
    const [one, other] = [await runWorkshop(), await runWorkshop()]
    const said = add('of the first')
    await one.send(newCapture(), numbered([said]))
    const taken = takenOf(await other.send(newCapture(), numbered([{ ...said, text: 'of the second' }])))
    expect(taken.refused).toEqual([{ sequence: 1, key: 'board.id-taken' }])
    expect(await textsOf(one.workshopId)).toEqual(['of the first'])
    expect(await textsOf(other.workshopId)).toEqual([])
  })
})

describe('the state of a workshop', () => {
  test('what a device kept starts a planned workshop', async () => {
    const { workshopId, send } = await runWorkshop({ state: 'planned' })
    await send(newCapture(), numbered([add('without signal')]))
    expect((await database().workshop.findUniqueOrThrow({ where: { id: workshopId } })).state).toBe('running')
    expect(await database().auditEntry.findMany({ select: { act: true, subject: true } })).toEqual([
      { act: 'start-workshop', subject: 'Journeys in spring' },
    ])
  })

  test('what comes late to a finished workshop is taken until the group has confirmed', async () => {
    const { send } = await runWorkshop({ state: 'finished', finishedOn: '2026-03-10' })
    const taken = takenOf(await send(newCapture(), numbered([add('late')])))
    expect([taken.state, taken.refused, taken.board.contributions.length]).toEqual(['finished', [], 1])
  })

  test('a device may confirm for the group: what is not kept is destroyed, and what follows is refused', async () => {
    const { workshopId, send } = await runWorkshop({ state: 'finished', finishedOn: '2026-03-10' })
    const [kept, not, off, part] = [add('kept'), add('not kept'), add('taken off'), add('a part of what is not kept')]
    const entries: readonly Entry[] = [
      ...[kept, not, off, part],
      { act: 'merge', id: part.id, into: not.id },
      { act: 'fate', id: not.id, fate: 'not-kept' },
      { act: 'fate', id: kept.id, fate: 'publish' },
      { act: 'remove', id: off.id },
      { act: 'confirm' },
      add('too late'),
    ]
    const taken = takenOf(await send(newCapture(), numbered(entries)))
    expect(taken.refused).toEqual([{ sequence: 10, key: 'board.over' }])
    expect([taken.state, taken.board.isConfirmed, taken.board.contributions]).toEqual(['over', true, []])
    const { contributions } = await loadBoard(workshopId)
    expect(contributions.map(({ text, fate }) => [text, fate])).toEqual([['kept', 'publish']])
    expect((await database().workshop.findUniqueOrThrow({ where: { id: workshopId } })).confirmedOn).not.toBeNull()
  })
})

describe('the board as its script asks for it', () => {
  const ask = (workshopId: string, cookie?: string, tag?: string) => {
    const request = getRequest(`/workshops/${workshopId}/board.json`, cookie)
    if (tag !== undefined) request.headers.set('If-None-Match', tag)
    return callRoute(boardData, request, { workshop: workshopId })
  }

  test('comes with a version, and not again while nothing has changed', async () => {
    const { workshopId, send, facilitator } = await runWorkshop()
    const capture = newCapture()
    const taken = takenOf(await send(capture, numbered([add('one')])))
    const first = await ask(workshopId, facilitator.cookie)
    expect(first.headers.get('ETag')).toBe(`"${taken.version}"`)
    expect(first.headers.get('Cache-Control')).toBe('no-store')
    const { board, version, state } = taken
    expect(JSON.parse(String(first.body))).toEqual({ board, version, state })
    const tag = first.headers.get('ETag') ?? ''
    expect((await ask(workshopId, facilitator.cookie, tag)).status).toBe(304)
    await send(capture, numbered([add('two')], 2))
    expect((await ask(workshopId, facilitator.cookie, tag)).status).toBe(200)
  })

  test('is for whoever runs the workshop', async () => {
    const { workshopId } = await runWorkshop()
    const other = await runWorkshop()
    expect([(await ask(workshopId)).status, (await ask(workshopId, other.facilitator.cookie)).status]).toEqual([401, 403])
    for (const role of ['reviewer', 'viewer', 'coordinator'] as const)
      expect((await ask(workshopId, (await signInAs(role)).cookie)).status).toBe(403)
    expect((await ask('nowhere', other.facilitator.cookie)).status).toBe(404)
  })
})
