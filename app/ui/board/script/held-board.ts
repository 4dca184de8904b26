import { applyEntry } from '../../../domain/workshop/apply-entry'
import { emptyBoard, type Board } from '../../../domain/workshop/board'
import type { TakenEntries } from '../../../domain/workshop/board-sync'
import { replayEntries, standingsOf, type Standing } from '../../../domain/workshop/device-board'
import type { BoardLayout, Entry, NumberedEntry } from '../../../domain/workshop/entry'
import { memoryOutbox } from './memory-outbox'
import type { Held, Outbox, RefusedEntry, ServerBoard } from './outbox'

/** What is next to be sent, and from where. */
export interface ToSend {
  readonly from: Outbox
  readonly held: Held
}

export interface HeldBoard {
  board(): Board
  server(): ServerBoard | null
  standing(id: string): Standing
  unsent(): number
  /** Something waits that goes with the page. */
  isAnyInMemory(): boolean
  refused(): readonly RefusedEntry[]
  /** Why an entry does not fit the board, as the key of a sentence; null: it does. */
  refusalOf(entry: Entry): string | null
  /** Shows an entry at once and keeps it; whether it outlasts this page. What does not fit the board is not taken. */
  append(entry: Entry): Promise<'saved' | 'not-saved'>
  /** Looks at the disk again, where other pages keep things too; false when this device was wiped. */
  look(): Promise<boolean>
  toSend(): ToSend | null
  take(sent: ToSend, taken: TakenEntries): Promise<void>
  show(server: ServerBoard): Promise<void>
  renew(sent: ToSend): Promise<void>
  dismiss(refused: RefusedEntry): Promise<void>
  /** The secret of this device, where the server has heard of it. */
  capture(): string | null
  /** Nothing stands here any more, and nothing is taken. */
  clear(): void
}

const nothing: Held = { capture: '', isKnown: false, next: 1, waiting: [], refused: [], server: null }

function markOf({ capture, waiting, refused }: Held): string {
  return [capture, ...waiting.map(({ sequence }) => sequence), '/', ...refused.map(({ sequence }) => sequence)].join(' ')
}

/**
 * The board of one workshop as this page shows it: what the server told last, and everything that waits here. `tablet`: the disk of the device,
 * null where it keeps nothing. What happens to the two happens one after the other, so that nothing is shown twice or missed.
 */
export function heldBoard(layout: BoardLayout, tablet: Outbox | null, changed: () => void): HeldBoard {
  const memory = memoryOutbox()
  let [kept, spare, server] = [nothing, nothing, null as ServerBoard | null]
  let saving: readonly Entry[] = []
  let board: Board = emptyBoard
  // Of what the board was made last: a look that finds the same changes nothing on the screen.
  let shown = ''
  let standings: { readonly of: readonly unknown[]; readonly byId: ReadonlyMap<string, Standing> } | null = null
  let isCleared = false
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  const entriesOf = (waiting: readonly NumberedEntry[]): readonly Entry[] => waiting.map(({ entry }) => entry)
  /** Made anew when one of the three it is made of is another. */
  const standingsNow = (): ReadonlyMap<string, Standing> => {
    if (standings?.of[0] === kept && standings.of[1] === spare && standings.of[2] === saving) return standings.byId
    const refused = [...kept.refused, ...spare.refused].map(({ entry }) => entry)
    const byId = standingsOf({ saving, sending: entriesOf(spare.waiting), saved: entriesOf(kept.waiting), refused })
    standings = { of: [kept, spare, saving], byId }
    return byId
  }
  const mark = (): string => [markOf(kept), markOf(spare), server?.version].join(' ')
  const rebuild = (): void => {
    const waiting = [...entriesOf(kept.waiting), ...entriesOf(spare.waiting), ...saving]
    board = replayEntries(server?.board ?? emptyBoard, waiting, layout)
    shown = mark()
    changed()
  }
  const readAgain = async (): Promise<boolean> => {
    if (isCleared) return false
    const now = tablet === null ? nothing : await tablet.read()
    if (now === null || isCleared) return false
    kept = now
    spare = (await memory.read()) ?? nothing
    server = kept.server ?? server
    if (shown !== mark()) rebuild()
    return true
  }
  /** While something waits in memory, what follows it waits there too: on the disk it would arrive before it. */
  const put = async (entry: Entry): Promise<'saved' | 'not-saved'> => {
    if (tablet !== null && spare.waiting.length === 0) {
      const sequence = await tablet.append(entry).catch(() => null)
      if (sequence !== null) {
        kept = { ...kept, next: sequence + 1, waiting: [...kept.waiting, { sequence, entry }] }
        return 'saved'
      }
    }
    await memory.append(entry)
    spare = (await memory.read()) ?? spare
    return 'not-saved'
  }

  return {
    board: () => board,
    server: () => server,
    standing: (id) => standingsNow().get(id) ?? 'sent',
    unsent: () => kept.waiting.length + spare.waiting.length + saving.length,
    isAnyInMemory: () => spare.waiting.length > 0,
    refused: () => [...kept.refused, ...spare.refused],
    refusalOf: (entry) => {
      const applied = applyEntry(board, entry, layout)
      return applied.ok ? null : (applied.problems[0]?.key ?? '')
    },
    append: (entry) => {
      const applied = applyEntry(board, entry, layout)
      if (isCleared || !applied.ok) return Promise.resolve('not-saved')
      board = applied.value
      saving = [...saving, entry]
      changed()
      return inTurn(async () => {
        const outcome = await put(entry)
        saving = saving.filter((one) => one !== entry)
        shown = mark()
        changed()
        return outcome
      })
    },
    look: () => inTurn(readAgain),
    toSend: () => {
      if (tablet !== null && kept.waiting.length > 0) return { from: tablet, held: kept }
      return spare.waiting.length > 0 ? { from: memory, held: spare } : null
    },
    take: ({ from, held }, taken) =>
      inTurn(async () => {
        await from.settle(held.capture, taken)
        if (from === memory) await tablet?.keep(taken)
        server = taken
        await readAgain()
      }),
    show: (told) =>
      inTurn(async () => {
        await tablet?.keep(told)
        server = told
        await readAgain()
      }),
    renew: ({ from, held }) =>
      inTurn(async () => {
        await from.renew(held.capture)
        await readAgain()
      }),
    dismiss: (refused) =>
      inTurn(async () => {
        await Promise.all([tablet?.dismiss(refused), memory.dismiss(refused)])
        await readAgain()
      }),
    capture: () => (kept.isKnown ? kept.capture : null),
    clear: () => {
      isCleared = true
      ;[kept, spare, server, saving, board] = [nothing, nothing, null, [], emptyBoard]
      changed()
    },
  }
}
