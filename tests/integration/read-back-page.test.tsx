import { randomUUID } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadBoard } from '~/data/contributions.server'
import { database } from '~/data/database.server'
import { action, loader } from '~/routes/_facilitate.workshops.$workshop.read-back'
import type { BoardAnswer } from '~/ui/board/board-answer'
import type { BoardView } from '~/ui/board/board-view'
import { ReadBackOver } from '~/ui/board/read-back-over'
import { ReadBackPage } from '~/ui/board/read-back-page'
import type { FieldProblem } from '~/ui/form/field-problem'
import type { ContributionFacts } from '~/domain/workshop/reviewed-contribution'
import { insertReviewedContribution } from '../fixtures/insert-reviewed-contribution'
import { add, newCapture, numbered, runWorkshop } from '../support/board'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { getRequest, postRequest } from '../support/request'
import { sentFields } from '../support/sent-form'
import { setToday } from '../support/today'

beforeEach(async () => {
  await freshDatabase()
  setToday('2026-03-11')
})

interface Loaded {
  readonly view: BoardView
  readonly nextId: string
  readonly priorities: readonly ContributionFacts[]
  readonly journey: { readonly stages: readonly [] }
}

type Answered = BoardAnswer & { readonly problems: readonly FieldProblem[] | undefined }

/** A finished workshop in which three things were said and one was learned, and its page as a browser without scripts has it. */
async function readBack() {
  const started = await runWorkshop({ state: 'finished', finishedOn: '2026-03-10' })
  const { workshopId, facilitator } = started
  const entries = [
    add('Publish me.'),
    add('For staff.'),
    add('Forget me.'),
    add('Listen & ask.', { kind: 'learning-point', stage: 'whole' }),
  ]
  await started.send(newCapture(), numbered(entries))
  const ids = entries.map(({ id }) => id) as [string, string, string, string]
  const params = { workshop: workshopId }

  async function page(answer?: Answered) {
    const { view, nextId, priorities, journey } = (await callRoute(loader, getRequest('/', facilitator.cookie), params)).body as Loaded
    const shown =
      view.state === 'over' ? (
        <ReadBackOver view={view} answer={answer} priorities={priorities} journey={journey} />
      ) : (
        <ReadBackPage view={view} answer={answer} problems={answer?.problems} nextId={nextId} />
      )
    const markup = renderToStaticMarkup(shown)
    return { markup, fields: sentFields(markup) }
  }

  async function press(fields: Readonly<Record<string, string>>) {
    const { status, body } = await callRoute(action, postRequest('/', fields, facilitator.cookie), params)
    return { status, ...(body as Answered) }
  }

  const kept = async () =>
    (await loadBoard(workshopId)).contributions.map(({ text, fate, isPriority }) => `${text} ${fate}${isPriority ? ' first' : ''}`)
  return { ...started, ids, page, press, kept }
}

describe('the page of the read-back', () => {
  test('is one form, in which the first button saves', async () => {
    const { page } = await readBack()
    const { markup } = await page()
    expect(markup.match(/<form/g)).toHaveLength(1)
    expect(/<button[^>]*>([^<]*)/.exec(markup)?.[1]).toBe('Save what the group decided')
    expect(markup.lastIndexOf('</button>')).toBeLessThan(markup.indexOf('</form>'))
  })

  test('confirms what stands on it, saved or not, with the learning point that was typed', async () => {
    const { ids, page, press, kept } = await readBack()
    const [publish, , forget, point] = ids
    await press({ ...(await page()).fields, act: 'decide', [`fate-${publish}`]: 'publish', [`fate-${forget}`]: 'publish' })
    expect(await kept()).toEqual(['Publish me. publish', 'For staff. internal', 'Forget me. publish', 'Listen & ask. internal'])
    const changed = {
      [`fate-${forget}`]: 'not-kept',
      [`priority-${publish}`]: 'yes',
      [`fate-${point}`]: 'publish',
      text: 'Ring 07700 900123.',
    }
    const confirmed = await press({
      ...(await page()).fields,
      ...changed,
      [`text-${point}`]: 'Listen first.',
      confirmed: 'yes',
      act: 'confirm',
    })
    expect(confirmed.status).toBe(302)
    expect(await kept()).toEqual(['Publish me. publish first', 'For staff. internal', 'Listen first. publish', 'Ring [phone]. internal'])
    expect(await database().auditEntry.findMany({ select: { act: true } })).toEqual([{ act: 'confirm-read-back' }])
  })

  test.each<[button: string, press: (ids: readonly string[]) => Readonly<Record<string, string>>, done: string]>([
    ['Add', () => ({ act: 'add', text: 'One more.' }), 'add'],
    ['Take out', (ids) => ({ remove: ids[3] ?? '' }), 'remove'],
    ['Keep these words', (ids) => ({ act: 'decide', [`text-${ids[3]}`]: 'Listen first.' }), 'edit'],
  ])('keeps unsaved choices when “%s” is pressed', async (_, button, done) => {
    const { ids, page, press, kept } = await readBack()
    const choices = { [`fate-${ids[0]}`]: 'publish', [`priority-${ids[1]}`]: 'yes' }
    const answer = await press({ ...(await page()).fields, ...choices, ...button(ids) })
    expect(answer).toMatchObject({ status: 200, done, problems: undefined })
    expect((await kept()).slice(0, 2)).toEqual(['Publish me. publish', 'For staff. internal first'])
    expect((await page(answer)).fields).toMatchObject({ ...choices, text: '' })
  })

  test('puts back what was taken out, with everything else', async () => {
    const { ids, page, press, kept } = await readBack()
    await press({ ...(await page()).fields, remove: ids[3] })
    const { markup, fields } = await page()
    expect(markup).toContain(`name="restore" value="${ids[3]}"`)
    expect(await press({ ...fields, restore: ids[3], [`fate-${ids[0]}`]: 'publish' })).toMatchObject({ status: 200, done: 'restore' })
    expect((await kept())[0]).toBe('Publish me. publish')
    expect((await loadBoard((await database().workshop.findFirstOrThrow()).id)).contributions.some(({ isRemoved }) => isRemoved)).toBe(
      false,
    )
  })

  test('with mistakes keeps nothing, gives back everything that was chosen and typed, and names all of them', async () => {
    const { ids, page, press, kept } = await readBack()
    const before = await kept()
    const id = randomUUID()
    const long = 'x'.repeat(1001)
    const choices = { [`fate-${ids[0]}`]: 'publish', [`priority-${ids[1]}`]: 'yes', [`text-${ids[3]}`]: ' ', text: long, id }
    const answer = await press({ ...(await page()).fields, ...choices, act: 'confirm' })
    expect([answer.status, answer.problems?.map(({ item }) => item)]).toEqual([422, ['confirmed', `text-${ids[3]}`, 'text']])
    expect(await kept()).toEqual(before)
    const { markup, fields } = await page(answer)
    expect(fields).toMatchObject(choices)
    for (const { item } of answer.problems ?? []) expect(markup).toContain(`id="${item}"`)
    const ticked = await press({ ...fields, confirmed: 'yes', act: 'confirm' })
    expect((await page(ticked)).fields).toMatchObject({ ...choices, confirmed: 'yes' })
    const mended = { ...fields, [`text-${ids[3]}`]: 'Listen first.', text: 'Short.', confirmed: 'yes', act: 'confirm' }
    expect((await press(mended)).status).toBe(302)
    expect(await kept()).toEqual([
      'Publish me. publish',
      'For staff. internal first',
      'Forget me. internal',
      'Listen first. internal',
      'Short. internal',
    ])
  })

  test('is not confirmed where somebody decided otherwise after it was shown, and is once it was looked at again', async () => {
    const { ids, page, press, kept } = await readBack()
    const old = (await page()).fields
    await press({ ...old, act: 'decide', [`fate-${ids[0]}`]: 'not-kept' })
    const confirm = { confirmed: 'yes', act: 'confirm', text: 'Typed.' }
    const answer = await press({ ...old, ...confirm, [`fate-${ids[2]}`]: 'not-kept' })
    expect([answer.status, answer.problems?.map(({ item }) => item)]).toEqual([422, [`fate-${ids[0]}-publish`]])
    expect(await kept()).toHaveLength(4)
    const { markup, fields } = await page(answer)
    expect(markup).toContain('Somebody decided otherwise meanwhile.')
    expect(fields).toMatchObject({ [`fate-${ids[0]}`]: 'not-kept', [`fate-${ids[2]}`]: 'not-kept', text: 'Typed.' })
    expect((await press({ ...fields, ...confirm })).status).toBe(302)
    expect(await kept()).toEqual(['For staff. internal', 'Listen & ask. internal', 'Typed. internal'])
  })

  test('gives back what somebody wrote while somebody else confirmed', async () => {
    const { page, press } = await readBack()
    const { fields } = await page()
    await press({ ...fields, confirmed: 'yes', act: 'confirm' })
    const late = await press({ ...fields, act: 'add', text: 'Too late.' })
    expect(late).toMatchObject({ status: 422, problems: [{ item: 'done' }] })
    expect((await page(late)).markup).toContain('Too late.')
  })

  test('lists the priorities of the group once they are confirmed and reviewed', async () => {
    const { workshopId, ids, page, press } = await readBack()
    const picked = 'Priorities of the group'
    expect((await page()).markup).not.toContain(picked)
    await press({ ...(await page()).fields, [`priority-${ids[0]}`]: 'yes', confirmed: 'yes', act: 'confirm' })
    expect((await page()).markup).toContain('None can be shown')
    await insertReviewedContribution(workshopId, { text: 'Picked.', isPriority: true, support: 3 })
    await insertReviewedContribution(workshopId, { text: 'Not picked.' })
    await insertReviewedContribution(workshopId, { text: 'Hidden.', isPriority: true, isHidden: true })
    const { markup } = await page()
    expect(markup).toMatch(new RegExp(`${picked}.*A priority of the group, 3 dots.*Picked[.]`))
    expect(markup).not.toMatch(/Not picked|Hidden/)
  })
})
