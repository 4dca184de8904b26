import type { ShownLayout } from '../board-view'
import { made } from './contribution-node'

type Keys = ReadonlyArray<readonly [keys: string, does: string]>

/** What a board offers to turn through: where there is one kind or one stage only, no key turns to another. */
function turns({ stages, kinds, perspective }: ShownLayout) {
  const place = perspective === 'development' ? 'heading' : 'stage'
  return [
    ...(kinds.length > 1 ? [{ key: 'F2', arrows: '← →', word: 'kind' }] : []),
    ...(stages.length > 1 ? [{ key: 'F8', arrows: '↑ ↓', word: place }] : []),
  ]
}

/** The few keys that are always needed. */
export function keysInTheBox(layout: ShownLayout): Keys {
  return [
    ['Enter', 'adds'],
    ...turns(layout).map(({ key, word }) => [key, `next ${word}`] as const),
    ['F9', 'pause'],
    ['Ctrl + Z', 'undo, in the empty box'],
    ['Page Up', 'to the board, in the empty box'],
  ]
}

/** The others. */
export function moreKeys(layout: ShownLayout): Keys {
  return [
    ...turns(layout).map(({ arrows, word }) => [arrows, `in the empty box: another ${word}`] as const),
    ...turns(layout).map(({ key, word }) => [`Shift + ${key}`, `the ${word} before`] as const),
    ['Shift + F9', 'go on after a pause'],
    ['Shift + Enter', 'a new line'],
  ]
}

const onContributions = [
  ['← → ↑ ↓', 'to another contribution'],
  ['E', 'edit'],
  ['M', 'move'],
  ['G', 'merge into another'],
  ['S', 'split what was merged'],
  ['+ −', 'dots'],
  ['Delete', 'take off'],
  ['Esc', 'back to the text box'],
] as const

function list(keys: Keys): HTMLElement {
  const whole = made('ul', 'wm-keys')
  for (const [key, does] of keys) {
    const line = made('li', '')
    line.append(made('kbd', '', key), ` ${does}`)
    whole.append(line)
  }
  return whole
}

/** The few keys that are always needed, in sight. */
export function keyLine(layout: ShownLayout): HTMLElement {
  const whole = list(keysInTheBox(layout))
  whole.classList.add('wm-keys--line')
  return whole
}

/** Which key does what, folded away. */
export function keyLegend(layout: ShownLayout): HTMLElement {
  const fold = made('details', 'wm-details wm-legend')
  fold.append(
    made('summary', '', 'All keys'),
    list([...keysInTheBox(layout), ...moreKeys(layout)]),
    made('p', 'wm-legend__heading', 'On a contribution'),
    list(onContributions),
    made('p', '', 'Every one of them is a button as well: press ⋯ on a contribution. Letters do nothing while you type.'),
  )
  return fold
}
