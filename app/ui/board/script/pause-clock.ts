import type { BeganAt } from '../pause-words'
import type { TabletNotes } from './tablet-notes'

/** The name of the note in which a device keeps when a pause or a stop began. */
const name = 'pause'

interface Seen {
  readonly count: number
  readonly lasts: boolean
  /** before: the page was opened into it. */
  readonly how: BeganAt['how'] | 'before'
}

interface PauseClock {
  /** Hears of every change of the record of interruptions. */
  see(seen: Seen): void
  /** When the one began with which the record has so many; null: this device does not know. */
  began(count: number): BeganAt | null
}

function isBegan(value: unknown): value is BeganAt {
  return typeof value === 'object' && value !== null && 'count' in value && 'at' in value && 'how' in value
}

/**
 * Since when a pause lasts. The record has no hours, and gets none: each device knows of its own, and keeps it for a page that is opened again.
 * `told` is called when the device has remembered.
 */
export function pauseClock(notes: TabletNotes | null, told: () => void): PauseClock {
  let known: BeganAt | null = null
  const remember = async (): Promise<void> => {
    const kept = (await notes?.list())?.find((note) => note.name === name)?.value
    if (known !== null || !isBegan(kept)) return
    known = kept
    told()
  }
  return {
    see: ({ count, lasts, how }) => {
      if (!lasts) return
      if (how === 'before') return void remember().catch(() => undefined)
      known = { count, at: Date.now(), how }
      notes?.put(name, known).catch(() => undefined)
    },
    began: (count) => (known?.count === count ? known : null),
  }
}
