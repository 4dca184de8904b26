import { made } from './contribution-node'

/** What can be done to the contribution that has the focus, each with its key. */
const tools = [
  ['edit', 'Edit', 'E'],
  ['more', 'One more dot', '+'],
  ['fewer', 'One dot fewer', '−'],
  ['move', 'Move', 'M'],
  ['merge', 'Merge into another', 'G'],
  ['split', 'Split', 'S'],
  ['remove', 'Take off', 'Delete'],
] as const

const whileMerging = [
  ['merge', 'Put it in here', 'G'],
  ['to-text', 'Do not merge', 'Esc'],
] as const

type Tool = readonly [act: string, words: string, key: string]

function button([act, words, key]: Tool): HTMLElement {
  const own = made('button', 'wm-tools__button', `${words} `)
  own.setAttribute('type', 'button')
  own.dataset['act'] = act
  own.append(made('kbd', '', key))
  return own
}

function group(label: string, own: readonly Tool[]): HTMLElement {
  const whole = made('div', 'wm-tools')
  whole.setAttribute('role', 'group')
  whole.setAttribute('aria-label', label)
  whole.append(...own.map(button))
  return whole
}

interface Tools {
  /** Puts the buttons below this contribution; those of merging while one waits to be put into another. */
  showAt(node: HTMLElement, what: 'usual' | 'merging'): void
  hide(): void
  /** Goes to the first of the buttons. */
  focus(): void
}

/** One set of buttons for all contributions: it stands below the one that is looked at. */
export function makeTools(): Tools {
  const [usual, merging] = [group('Change this contribution', tools), group('Merge', whileMerging)]
  const hide = (): void => {
    usual.remove()
    merging.remove()
  }
  return {
    hide,
    showAt: (node, what) => {
      const [wanted, other] = what === 'merging' ? [merging, usual] : [usual, merging]
      other.remove()
      if (wanted.parentElement !== node) node.append(wanted)
      const split = usual.querySelector<HTMLElement>('[data-act="split"]')
      if (split !== null) split.hidden = node.querySelector('.wm-board__parts') === null
    },
    focus: () => (usual.isConnected ? usual : merging).querySelector<HTMLElement>('button')?.focus(),
  }
}
