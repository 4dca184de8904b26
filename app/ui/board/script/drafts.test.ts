import { expect, test } from 'vitest'
import { draftsOf, type Drafts } from './drafts'
import type { Draft } from './half-typed'
import type { TabletNotes } from './tablet-notes'

/** Notes that are kept in memory; some pages of the device are open. */
function device() {
  const kept = new Map<string, unknown>()
  const open = new Set<string>()
  const notes: TabletNotes = {
    list: async () => [...kept].map(([name, value]) => ({ name, value })),
    put: async (name, value) => void kept.set(name, value),
    drop: async (name) => void kept.delete(name),
    rename: async (from, to) => {
      if (!kept.has(from)) return false
      kept.set(to, kept.get(from))
      return kept.delete(from)
    },
  }
  const page = (name: string): Drafts => {
    open.add(name)
    return draftsOf(notes, name, async () => new Set(open))
  }
  return { kept, page, close: (name: string) => open.delete(name) }
}

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  id: 'next',
  stage: 'arrest',
  kind: 'idea',
  text,
  editing: null,
  ...more,
})
const textOf = async (drafts: Drafts) => (await drafts.take())?.text ?? null

test('a page that is opened after another was closed takes what stood half typed there, once', async () => {
  const { page, close } = device()
  await page('first').keep(draft('Nobody said wh'))
  close('first')
  const [second, third] = [page('second'), page('third')]
  expect(await second.take()).toEqual(draft('Nobody said wh'))
  expect(await third.take()).toBeNull()
  close('second')
  expect(await textOf(page('fourth'))).toBe('Nobody said wh')
})

test('what stands on a page that is open nobody takes', async () => {
  const { page } = device()
  await page('first').keep(draft('still being typed'))
  expect(await page('second').take()).toBeNull()
})

test('a page in which nothing is typed lets go of its own draft only', async () => {
  const { kept, page, close } = device()
  const [first, second] = [page('first'), page('second')]
  await first.keep(draft('words of the first'))
  await second.keep(draft(''))
  await second.keep(draft('words of the second'))
  await second.keep(draft(' '))
  expect([...kept.keys()]).toEqual(['draft first'])
  close('first')
  expect(await textOf(page('third'))).toBe('words of the first')
})

test('two pages that are gone leave two drafts: the newest comes first, and the other waits for the next page', async () => {
  const { kept, page, close } = device()
  await page('first').keep(draft('older'))
  await page('second').keep(draft('newer'))
  const [older, newer] = [...kept.values()].map((value) => value as { at: number })
  if (older === undefined || newer === undefined) throw new Error('Two drafts are kept')
  Object.assign(newer, { at: older.at + 1 })
  for (const name of ['first', 'second']) close(name)
  expect(await textOf(page('third'))).toBe('newer')
  expect(await textOf(page('fourth'))).toBe('older')
})

test('what was taken and then added or emptied does not come a second time', async () => {
  const { kept, page, close } = device()
  await page('first').keep(draft('Nobody said wh'))
  close('first')
  const second = page('second')
  await second.take()
  await second.keep(draft(''))
  expect(kept.size).toBe(0)
})

test('an edit is kept even where every word of it was taken out, and other notes are no drafts', async () => {
  const { kept, page, close } = device()
  kept.set('pause', { count: 1, at: 5, how: 'here', text: 'no draft' })
  await page('first').keep(draft('', { editing: { id: 'a', text: '' } }))
  close('first')
  expect(await page('second').take()).toMatchObject({ editing: { id: 'a', text: '' } })
})
