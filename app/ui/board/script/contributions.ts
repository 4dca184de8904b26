import type { BoardContribution } from '../../../domain/workshop/board'
import { contributionAct, type ContributionAct } from './board-keys'
import { beginning } from './contribution-node'
import type { Desk } from './desk'
import { openMoveForm } from './move-form'
import { placeName } from './named-layout'
import { makeTools } from './tools'
import { stepFrom, tabStopIn, type Stop } from './walk'

interface Wanted {
  edit(id: string, text: string): void
  toText(): void
  undo(): void
}

interface Contributions {
  readonly stop: Stop
  /** Goes to the one that the Tab key comes to. */
  focus(): void
}

type Act = ContributionAct | 'open'

/** What is done to contributions, by keys while one has the focus and by the buttons below it. */
export function watchContributions({ root, session, layout, voice, perform }: Desk, wanted: Wanted): Contributions {
  const [tools, stop] = [makeTools(), tabStopIn(root)]
  let merging: BoardContribution | null = null

  const find = (id: string | null): BoardContribution | undefined => session.board().contributions.find((one) => one.id === id)
  const partsOf = (id: string): readonly BoardContribution[] =>
    session.board().contributions.filter(({ mergedInto, isRemoved }) => mergedInto === id && !isRemoved)

  const leaveMerging = (): void => {
    if (merging === null) return
    merging = null
    root.removeAttribute('data-merging')
    voice.say('It stays by itself.')
  }

  const merge = (node: HTMLElement, own: BoardContribution): void => {
    if (merging === null) {
      merging = own
      root.dataset['merging'] = ''
      tools.showAt(node, 'merging')
      return voice.say(`Merging “${beginning(own.text)}”. Go to the contribution that it belongs to and press G; Escape leaves it.`)
    }
    const from = merging
    if (from.id === own.id) return leaveMerging()
    merging = null
    root.removeAttribute('data-merging')
    tools.showAt(node, 'usual')
    perform({ act: 'merge', id: from.id, into: own.id }, `Merged into “${beginning(own.text)}”`)
  }

  const dot = (own: BoardContribution, by: 1 | -1): void => {
    const counted = by === 1 ? own : [own, ...partsOf(own.id)].find(({ support }) => support > 0)
    if (counted === undefined) return voice.say('It has no dots.')
    const all = [own, ...partsOf(own.id)].reduce<number>((sum, { support }) => sum + support, by)
    perform({ act: 'support', id: counted.id, by }, all === 1 ? '1 dot' : `${all} dots`)
  }

  const remove = (node: HTMLElement, own: BoardContribution): void => {
    const next = stepFrom(root, node, 'down') ?? stepFrom(root, node, 'up')
    if (node.contains(document.activeElement)) {
      if (next === null) wanted.toText()
      else next.focus()
    }
    tools.hide()
    if (next !== null) tools.showAt(next, 'usual')
    perform({ act: 'remove', id: own.id }, `Taken off: ${beginning(own.text)}. Undo brings it back`)
  }

  const move = (node: HTMLElement, own: BoardContribution): void => {
    if (own.kind === 'learning-point') return voice.say('A learning point belongs to the whole workshop.')
    openMoveForm(node, own, layout, (place) => {
      if (place.stage === own.stage && place.kind === own.kind) return
      perform({ act: 'move', id: own.id, ...place }, `Moved: now ${placeName(layout, place)}`)
      // On a phone the stage that it moved to is not shown.
      if (node.offsetParent === null) wanted.toText()
    })
  }

  const split = (own: BoardContribution): void => {
    const part = partsOf(own.id).at(-1)
    if (part === undefined) return voice.say('Nothing was merged into it.')
    perform({ act: 'split', id: part.id }, `By itself again: ${beginning(part.text)}`)
  }

  const go = (node: HTMLElement, step: 'up' | 'down' | 'back' | 'forth' | 'first' | 'last') => () => stepFrom(root, node, step)?.focus()

  const acts = (node: HTMLElement, own: BoardContribution): Readonly<Record<Act, () => void>> => ({
    edit: () => wanted.edit(own.id, own.text),
    move: () => move(node, own),
    merge: () => merge(node, own),
    split: () => split(own),
    more: () => dot(own, 1),
    fewer: () => dot(own, -1),
    remove: () => remove(node, own),
    undo: wanted.undo,
    open: () => {
      stop.put(node)
      tools.showAt(node, merging === null ? 'usual' : 'merging')
      tools.focus()
    },
    'to-text': () => {
      if (merging === null) return wanted.toText()
      leaveMerging()
      tools.showAt(node, 'usual')
      node.focus()
    },
    up: go(node, 'up'),
    down: go(node, 'down'),
    back: go(node, 'back'),
    forth: go(node, 'forth'),
    first: go(node, 'first'),
    last: go(node, 'last'),
  })

  const nodeAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[data-contribution]') : null

  root.addEventListener('focusin', ({ target }) => {
    const node = nodeAt(target)
    if (node === null) return
    stop.put(node)
    tools.showAt(node, merging === null ? 'usual' : 'merging')
    if (target === node) node.scrollIntoView({ block: 'nearest' })
  })
  root.addEventListener('keydown', (event) => {
    const node = nodeAt(event.target)
    const own = find(node?.dataset['contribution'] ?? null)
    if (node === null || own === undefined) return
    const act = event.key === 'Enter' && event.target === node ? (merging === null ? 'open' : 'merge') : contributionAct(event)
    if (act === null) return
    event.preventDefault()
    acts(node, own)[act]()
  })
  root.addEventListener('click', ({ target }) => {
    const node = nodeAt(target)
    const own = find(node?.dataset['contribution'] ?? null)
    if (node === null || own === undefined || !(target instanceof Element)) return
    const act = target.closest<HTMLElement>('[data-act]')?.dataset['act'] as Act | undefined
    if (act !== undefined) acts(node, own)[act]()
    else if (!node.contains(document.activeElement) && getSelection()?.isCollapsed !== false) node.focus()
  })

  return {
    stop,
    focus: () => {
      stop.mendSeen()
      stop.at()?.focus()
    },
  }
}
