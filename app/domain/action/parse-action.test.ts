import { expect, test } from 'vitest'
import { parseAction, parseActionUpdate, type TypedAction } from './parse-action'

const typed: TypedAction = {
  said: 'More buses.',
  title: 'An evening bus',
  owner: 'The council',
  dueText: 'by 31 March 2027',
  state: 'planned',
  note: '',
  planItem: '',
  communities: ['recovery', 'recovery'],
  indicators: [],
  sources: ['theme/2/PS02', 'theme/2/PS02'],
}

const rows: readonly (readonly [wish: Partial<TypedAction>, item: string, key: string])[] = [
  [{ title: ' ' }, 'title', 'action.title'],
  [{ title: 'x'.repeat(301) }, 'title', 'action.long'],
  [{ said: 'x'.repeat(501) }, 'said', 'action.long'],
  [{ owner: '' }, 'owner', 'action.owner'],
  [{ dueText: 'x'.repeat(101) }, 'dueText', 'action.long'],
  [{ note: 'x'.repeat(1001) }, 'note', 'action.long'],
  [{ state: 'dropped' }, 'state', 'action.state'],
  [{ state: 'stopped' }, 'note', 'action.reason'],
  [{ sources: ['theme'] }, 'sources', 'action.source'],
]

test.each(rows)('refuses %j at %s', (wish, item, key) => {
  const parsed = parseAction({ ...typed, ...wish })
  expect(parsed).toMatchObject({ ok: false, problems: [{ item, key }] })
})

test('keeps each community and source once, and no item of a plan where none was chosen', () => {
  expect(parseAction(typed)).toMatchObject({
    ok: true,
    value: { content: { communities: ['recovery'], planItem: null, sources: [{ kind: 'theme' }] }, standing: { state: 'planned' } },
  })
})

test('what points to somebody by its form is not kept in what everybody reads; a day by when is', () => {
  const parsed = parseAction({ ...typed, said: 'Ring me: 07700 900123', title: 'Write to x@example.org', note: 'FK10 1AB said so' })
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      content: { said: 'Ring me: [phone]', title: 'Write to [email]', dueText: 'by 31 March 2027' },
      standing: { note: '[postcode] said so' },
    },
  })
})

test('something is stopped with its reason alone', () => {
  expect(parseActionUpdate({ state: 'stopped', note: ' ' })).toMatchObject({ ok: false, problems: [{ item: 'note' }] })
  expect(parseActionUpdate({ state: 'stopped', note: 'No money.' })).toEqual({ ok: true, value: { state: 'stopped', note: 'No money.' } })
})
