import { expect, test, vi } from 'vitest'
import { pauseClock } from './pause-clock'
import type { TabletNotes } from './tablet-notes'

function notesWith(kept: Map<string, unknown>): TabletNotes {
  return {
    list: async () => [...kept].map(([name, value]) => ({ name, value })),
    put: async (name, value) => void kept.set(name, value),
    drop: async (name) => void kept.delete(name),
    rename: async () => false,
  }
}

test('a page that is opened again knows since when the pause lasts, and nothing of another one', async () => {
  const kept = new Map<string, unknown>()
  const first = pauseClock(notesWith(kept), () => undefined)
  expect(first.began(1)).toBeNull()
  first.see({ count: 1, lasts: true, how: 'here' })
  expect(first.began(1)).toMatchObject({ count: 1, how: 'here' })

  const told = vi.fn<() => void>()
  const again = pauseClock(notesWith(kept), told)
  again.see({ count: 1, lasts: true, how: 'before' })
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce())
  expect(again.began(1)).toEqual(first.began(1))
  expect(again.began(3)).toBeNull()
})

test('a device that keeps nothing knows of what it has seen while the page was open', () => {
  const clock = pauseClock(null, () => undefined)
  clock.see({ count: 1, lasts: true, how: 'before' })
  expect(clock.began(1)).toBeNull()
  clock.see({ count: 2, lasts: false, how: 'seen' })
  clock.see({ count: 3, lasts: true, how: 'seen' })
  expect(clock.began(3)).toMatchObject({ how: 'seen' })
})
