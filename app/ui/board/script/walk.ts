/** Contributions that can be seen, in the order of the page. */
function seen(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-contribution]')].filter((node) => node.offsetParent !== null)
}

type Step = 'up' | 'down' | 'back' | 'forth' | 'first' | 'last'

/** The list beside this one at the same stage that holds something; in a page from right to left the sides change. */
function beside(node: HTMLElement, step: 'back' | 'forth'): HTMLElement | null {
  const own = node.closest('ul[data-kind]')
  const lists = [...(node.closest('[data-stage]')?.querySelectorAll('ul[data-kind]') ?? [])]
  const at = lists.findIndex((list) => list === own)
  const isForward = (step === 'forth') === (getComputedStyle(node).direction === 'ltr')
  const others = isForward ? lists.slice(at + 1) : lists.slice(0, Math.max(at, 0)).toReversed()
  const top = node.getBoundingClientRect().top
  const near = others.map((list) => [...list.querySelectorAll<HTMLElement>('[data-contribution]')]).find((nodes) => nodes.length > 0) ?? []
  return near.find((other) => other.getBoundingClientRect().bottom > top) ?? near.at(-1) ?? null
}

/** Where a key leads from a contribution; null: there is nothing there. */
export function stepFrom(root: HTMLElement, node: HTMLElement, step: Step): HTMLElement | null {
  if (step === 'back' || step === 'forth') return beside(node, step)
  const all = seen(root)
  if (step === 'first') return all[0] ?? null
  if (step === 'last') return all.at(-1) ?? null
  return all[all.indexOf(node) + (step === 'down' ? 1 : -1)] ?? null
}

export interface Stop {
  /** The one contribution that the Tab key comes to. */
  at(): HTMLElement | null
  put(node: HTMLElement): void
  /** What the Tab key came to is gone: it comes to the last one. */
  mend(): void
  /** The same where it cannot be seen any more. */
  mendSeen(): void
}

/** One contribution is a stop of the Tab key; arrows lead from there to the others. */
export function tabStopIn(root: HTMLElement): Stop {
  let stop: HTMLElement | null = null
  const put = (node: HTMLElement): void => {
    if (stop !== null && stop !== node) stop.tabIndex = -1
    node.tabIndex = 0
    stop = node
  }
  const toLast = (): void => {
    const last = seen(root).at(-1)
    if (last !== undefined) put(last)
  }
  return {
    at: () => stop,
    put,
    // Whether something can be seen is worked out by the browser from all of the page: not while somebody waits for their words.
    mend: () => (stop?.isConnected === true ? undefined : toLast()),
    mendSeen: () => (stop?.isConnected === true && stop.offsetParent !== null ? undefined : toLast()),
  }
}
