import { made } from './contribution-node'

const inTheBox = [
  ['Enter', 'adds'],
  ['F2', 'next kind'],
  ['F8', 'next stage'],
  ['Ctrl + Z', 'undo, in the empty box'],
  ['Page Up', 'to the board, in the empty box'],
] as const

const more = [
  ['← →', 'in the empty box: another kind'],
  ['↑ ↓', 'in the empty box: another stage'],
  ['Shift + F2, Shift + F8', 'the kind or stage before'],
  ['Shift + Enter', 'a new line'],
] as const

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

type Keys = ReadonlyArray<readonly [keys: string, does: string]>

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
export function keyLine(): HTMLElement {
  const whole = list(inTheBox)
  whole.classList.add('wm-keys--line')
  return whole
}

/** Which key does what, folded away. */
export function keyLegend(): HTMLElement {
  const fold = made('details', 'wm-details wm-legend')
  fold.append(
    made('summary', '', 'All keys'),
    list([...inTheBox, ...more]),
    made('p', 'wm-legend__heading', 'On a contribution'),
    list(onContributions),
    made('p', '', 'Every one of them is a button as well: press ⋯ on a contribution. Letters do nothing while you type.'),
  )
  return fold
}
