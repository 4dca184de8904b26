import type { MarkWord } from '../mark-word'
import { keyOf, type Mark } from './find-marks'

type Say = (word: MarkWord) => string

interface MarkList {
  /** Shows these marks; a line that stays keeps its place and its focus. */
  show(marks: readonly Mark[]): void
}

export interface Choices {
  change(mark: Mark): void
  keep(mark: Mark): void
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

function button(label: string, { piece }: Mark, press: (event: MouseEvent) => void): HTMLElement {
  const made = element('button', label)
  const about = element('span', `: ${piece}`)
  about.className = 'unseen'
  made.setAttribute('type', 'button')
  made.className = 'link'
  made.append(about)
  made.addEventListener('click', press)
  return made
}

/** A key that was pressed on a line that goes: the next line takes the focus. A finger leaves the focus where it is, or a keyboard would open. */
function focusBeyond(line: Element, event: MouseEvent): boolean {
  if (event.detail > 0) return true
  const lines = [...(line.closest('.marks')?.querySelectorAll('li') ?? [])]
  const at = lines.findIndex((one) => one === line)
  const beyond = (lines[at + 1] ?? lines[at - 1])?.querySelector<HTMLElement>('button')
  beyond?.focus()
  return beyond != null
}

function lineOf(mark: Mark, say: Say, choices: Choices, box: HTMLElement): HTMLElement {
  const line = element('li')
  const quoted = element('q')
  quoted.append(element('bdi', mark.piece))
  const why = element('span')
  why.append(quoted, mark.isTakenOut ? `: [${say(mark.word)}]` : `: ${say(mark.word)}`)
  const change = button(say('change'), mark, () => choices.change(mark))
  const keep = button(say(mark.isTakenOut ? 'fine' : 'keep'), mark, (event) => {
    if (!focusBeyond(line, event)) box.focus()
    choices.keep(mark)
  })
  line.append(why, change, keep)
  return line
}

function part(sentence: string): { readonly box: HTMLElement; readonly list: HTMLElement } {
  const [box, list] = [element('div'), element('ul')]
  // A list without its dots is no list to some screen readers.
  list.setAttribute('role', 'list')
  box.append(element('p', sentence), list)
  box.hidden = true
  return { box, list }
}

function fill(list: HTMLElement, lines: readonly HTMLElement[]): void {
  for (const old of list.querySelectorAll<HTMLElement>(':scope > li')) if (!lines.includes(old)) old.remove()
  for (const [index, line] of lines.entries()) {
    if (list.children[index] !== line) list.insertBefore(line, list.children[index] ?? null)
  }
}

/** The list under a text box of what may point to somebody: two parts, for what is taken out and for what is left to the writer. */
export function markListFor(box: HTMLTextAreaElement, say: Say, choices: Choices): MarkList {
  const whole = element('div')
  whole.className = 'box marks'
  whole.hidden = true
  const [out, point] = [part(say('out')), part(say('point'))]
  whole.append(out.box, point.box)
  const before = box.closest('label') ?? box
  before.after(whole)
  const lines = new Map<string, HTMLElement>()
  const lineFor = (mark: Mark): HTMLElement => {
    const key = `${mark.word} ${keyOf(mark)}`
    const line = lines.get(key) ?? lineOf(mark, say, choices, box)
    lines.set(key, line)
    return line
  }
  const show = (marks: readonly Mark[]): void => {
    for (const [{ box: half, list }, isTakenOut] of [[out, true] as const, [point, false] as const]) {
      const own = marks.filter((mark) => mark.isTakenOut === isTakenOut)
      fill(list, own.map(lineFor))
      half.hidden = own.length === 0
    }
    whole.hidden = marks.length === 0
  }
  return { show }
}
