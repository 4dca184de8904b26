import { shownContributions, type Board, type ShownContribution } from '../../../domain/workshop/board'
import type { ContributionNode } from './contribution-node'

/** How a page shows a contribution; `state` is what else can change about it. */
export interface Look {
  make(shown: ShownContribution): ContributionNode
  state(id: string): string
}

interface Drawn {
  readonly made: ContributionNode
  shown: ShownContribution
  state: string
}

export interface Drawing {
  /** Brings the lists of the page to what the board says now; what is the same is not touched. */
  draw(board: Board): void
  /** The node of a contribution; null: it does not stand on the board. */
  nodeOf(id: string): HTMLElement | null
}

function looksAlike(one: ShownContribution, other: ShownContribution): boolean {
  return (
    one.text === other.text &&
    one.support === other.support &&
    one.order === other.order &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, index) => part === other.parts[index])
  )
}

/**
 * The list of a kind at a stage; a stage that this page does not know yet has the last one of its kind. Learning points have none: they belong to
 * the read-back.
 */
function listFinder(root: HTMLElement) {
  const lists = [...root.querySelectorAll<HTMLElement>('ul[data-kind]')].map((list) => {
    list.replaceChildren()
    return [list.closest<HTMLElement>('[data-stage]')?.dataset['stage'], list.dataset['kind'], list] as const
  })
  const byPlace = new Map(lists.map(([stage, kind, list]) => [`${stage} ${kind}`, list]))
  const lastOf = new Map(lists.map(([, kind, list]) => [kind, list]))
  return ({ stage, kind }: ShownContribution) => byPlace.get(`${stage} ${kind}`) ?? lastOf.get(kind)
}

/** Where the focus was it comes back to: a node that changes its list loses it. */
function keepingFocus(work: () => void): void {
  const focused = document.activeElement
  work()
  if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement) focused.focus()
}

/** Draws a board into the lists that the page has, by difference: one more contribution is one more node. */
export function drawingIn(root: HTMLElement, look: Look): Drawing {
  const listOf = listFinder(root)
  const drawn = new Map<string, Drawn>()

  const drawOne = (shown: ShownContribution): HTMLElement => {
    const state = look.state(shown.id)
    const known = drawn.get(shown.id)
    const own = known ?? { made: look.make(shown), shown, state }
    if (known === undefined || !looksAlike(known.shown, shown) || known.state !== state) own.made.fill(shown)
    drawn.set(shown.id, Object.assign(own, { shown, state }))
    return own.made.node
  }

  const removeOthers = (ids: ReadonlySet<string>): void => {
    for (const [id, { made }] of drawn) {
      if (ids.has(id)) continue
      made.node.remove()
      drawn.delete(id)
    }
  }

  const draw: Drawing['draw'] = (board) =>
    keepingFocus(() => {
      const all = shownContributions(board)
      removeOthers(new Set(all.map(({ id }) => id)))
      const last = new Map<HTMLElement, HTMLElement>()
      for (const shown of all) {
        const list = listOf(shown)
        if (list === undefined) continue
        const node = drawOne(shown)
        const before = last.get(list)
        const there = before === undefined ? list.firstElementChild : before.nextElementSibling
        if (node !== there) list.insertBefore(node, there)
        last.set(list, node)
      }
    })

  return { draw, nodeOf: (id) => drawn.get(id)?.made.node ?? null }
}
