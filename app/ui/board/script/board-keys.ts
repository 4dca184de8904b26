/** What a key does while the text box has the focus. */
export type TypingAct = 'add' | 'next-kind' | 'previous-kind' | 'next-stage' | 'previous-stage' | 'undo' | 'to-board'

/** What a key does while a contribution has the focus. */
export type ContributionAct =
  | 'edit'
  | 'move'
  | 'merge'
  | 'split'
  | 'more'
  | 'fewer'
  | 'remove'
  | 'undo'
  | 'up'
  | 'down'
  | 'back'
  | 'forth'
  | 'first'
  | 'last'
  | 'to-text'

/** How a workshop is interrupted, and goes on. */
export type PauseAct = 'pause' | 'resume' | 'stop'

/** A key as a browser tells it. */
export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing: boolean
}

const whenEmpty: Readonly<Record<string, TypingAct>> = {
  ArrowRight: 'next-kind',
  ArrowLeft: 'previous-kind',
  ArrowDown: 'next-stage',
  ArrowUp: 'previous-stage',
  PageUp: 'to-board',
}

const onContribution: Readonly<Record<string, ContributionAct>> = {
  e: 'edit',
  m: 'move',
  g: 'merge',
  s: 'split',
  '+': 'more',
  '=': 'more',
  '-': 'fewer',
  delete: 'remove',
  backspace: 'remove',
  arrowup: 'up',
  arrowdown: 'down',
  arrowleft: 'back',
  arrowright: 'forth',
  home: 'first',
  end: 'last',
  escape: 'to-text',
}

function isUndo({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z'
}

function turned(key: PressedKey): TypingAct | null {
  if (key.key === 'F2') return key.shiftKey ? 'previous-kind' : 'next-kind'
  if (key.key === 'F8') return key.shiftKey ? 'previous-stage' : 'next-stage'
  return null
}

/**
 * What a key means in the text box; null: it is the box's own. Arrows change kind and stage only while the box is empty, where they have
 * nothing else to do; F2 and F8 do it at any time.
 */
export function typingAct(key: PressedKey, box: 'empty' | 'written'): TypingAct | null {
  if (key.isComposing) return null
  if (isUndo(key)) return box === 'empty' ? 'undo' : null
  if (key.ctrlKey || key.metaKey || key.altKey) return null
  if (key.key === 'Enter') return key.shiftKey ? null : 'add'
  return turned(key) ?? (box === 'empty' && !key.shiftKey ? (whenEmpty[key.key] ?? null) : null)
}

/** What a key means wherever the focus is: F9 pauses, and only with Shift does it go on, so that a second press in a hurry shows nothing. */
export function pauseAct(key: PressedKey): PauseAct | null {
  if (key.key !== 'F9' || key.isComposing || key.ctrlKey || key.metaKey || key.altKey) return null
  return key.shiftKey ? 'resume' : 'pause'
}

/** What a key means on a contribution; null: nothing. A key with Ctrl, Alt or Cmd belongs to the browser or a screen reader. */
export function contributionAct(key: PressedKey): ContributionAct | null {
  if (key.isComposing) return null
  if (isUndo(key)) return 'undo'
  if (key.ctrlKey || key.metaKey || key.altKey) return null
  return onContribution[key.key.toLowerCase()] ?? null
}

/** The one after `current` in a ring, `by` steps on; the first where `current` is none of them. */
export function turn<Choice>(choices: readonly Choice[], current: Choice, by: 1 | -1): Choice | undefined {
  const at = choices.indexOf(current)
  return at < 0 ? choices[0] : choices[(at + by + choices.length) % choices.length]
}
