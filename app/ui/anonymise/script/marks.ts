import { findMarks, keyOf, unseenOf, type Engine, type Mark } from './find-marks'
import { loadIdentifiers, loadNameFinder } from './load-engine'
import { markListFor } from './mark-list'
import type { Unseen } from './marks-wanted'
import { tellMarks, voiceIn } from './tell'
import { rootOf, wordsOf } from './words-of'

/** How long after the last key somebody is told, in milliseconds: first what is written to its end, then what stands at the end of the text. */
const [pause, rest] = [400, 1500] as const

interface Watched {
  /** `standing`: all of it, for the eye; it is read out to whoever comes to the box. */
  look(what: 'written' | 'all' | 'standing'): void
  lookLater(): void
  unseenIn(text: string): Unseen
}

/** By the box itself: what was found and what was kept goes with it, and stands nowhere else. */
const watched = new WeakMap<HTMLTextAreaElement, Watched>()

let engine: Engine | null = null
let isPressed = false

/** From a piece in the list to the same piece in the box, selected, wherever the text has moved since. */
function select(box: HTMLTextAreaElement, { piece }: Mark): void {
  const at = box.value.indexOf(piece)
  if (at >= 0) box.setSelectionRange(at, at + piece.length)
  box.focus()
}

function watch(box: HTMLTextAreaElement, root: HTMLElement): Watched {
  const say = wordsOf(root)
  const [kept, told] = [new Set<string>(), new Set<string>()]
  let timers: ReturnType<typeof setTimeout>[] = []
  let listed: readonly Mark[] = []
  const keep = (mark: Mark): void => {
    kept.add(keyOf(mark))
    own.look('all')
  }
  const list = markListFor(box, say, { change: (mark) => select(box, mark), keep })
  const own: Watched = {
    look: (what) => {
      // A list that grows under a finger moves the button away that the finger is on.
      if (isPressed) return own.lookLater()
      if (engine === null || !box.isConnected) return
      const marks = findMarks(box.value, engine, kept, what === 'written' ? box.selectionEnd : null)
      listed = marks
      list.show(marks)
      if (what !== 'standing') tellMarks(voiceIn(root), marks, told, say)
    },
    unseenIn: (text) => {
      const seen = new Set([...kept, ...listed.map(keyOf)])
      return unseenOf(engine === null ? [] : findMarks(text, engine, seen, null))
    },
    lookLater: () => {
      for (const timer of timers) clearTimeout(timer)
      timers = [setTimeout(() => own.look('written'), pause), setTimeout(() => own.look('all'), rest)]
    },
  }
  return own
}

function watchedOf(box: HTMLTextAreaElement, root: HTMLElement): Watched {
  const own = watched.get(box) ?? watch(box, root)
  watched.set(box, own)
  return own
}

/** What may point to somebody in a text that was just sent from this box, and was told to nobody: it was written in the moment before. */
export function unseenIn(box: HTMLTextAreaElement, text: string): Unseen {
  return watched.get(box)?.unseenIn(text) ?? unseenOf([])
}

interface Loading {
  /** Something has come that was not there. */
  readonly loaded: () => void
  readonly look: () => void
}

/** Loads what finds by form and then what needs words. The box is looked at after each, also where another box made it come. */
async function load(root: HTMLElement, { loaded, look }: Loading): Promise<void> {
  const findIdentifiers = await loadIdentifiers()
  if (engine === null) {
    engine = { findIdentifiers, findHighlights: null }
    loaded()
  }
  look()
  const findHighlights = await loadNameFinder(root)
  if (findHighlights === null) return
  if (engine.findHighlights === null) {
    engine = { findIdentifiers, findHighlights }
    loaded()
  }
  look()
}

/** What could not be had is asked for again when somebody comes to a box, not at every key. */
function begin(target: EventTarget | null, why: string, loaded: () => void): void {
  if (!(target instanceof HTMLTextAreaElement) || target.dataset['marks'] === undefined) return
  const root = rootOf(target)
  if (root === null) return
  voiceIn(root)
  const own = watchedOf(target, root)
  own.lookLater()
  if (why !== 'focusin') return
  load(root, { loaded, look: own.lookLater }).catch(() => undefined)
}

/** Boxes that ask for it are looked at before anybody comes to them, where something stands in them already. */
function beginStanding(loaded: () => void): void {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-marks="standing"]')) {
    const root = rootOf(box)
    if (root === null || box.value === '') continue
    const own = watchedOf(box, root)
    load(root, { loaded, look: () => own.look('standing') }).catch(() => undefined)
  }
}

/**
 * Tells under every text box that carries `data-marks` what in it may point to somebody, while it is written. Nothing that is written leaves
 * the page. `loaded` is told when something has come that a page may want to keep for the time without a signal.
 */
export function watchMarks(loaded: () => void = () => undefined): void {
  for (const name of ['focusin', 'input', 'focusout']) document.addEventListener(name, ({ target }) => begin(target, name, loaded))
  for (const name of ['pointerdown', 'pointerup', 'pointercancel', 'keydown']) {
    addEventListener(name, () => (isPressed = name === 'pointerdown'), { passive: true, capture: true })
  }
  beginStanding(loaded)
  begin(document.activeElement, 'focusin', loaded)
}
