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

interface Line {
  readonly mark: Mark
  readonly own: HTMLElement
}

interface Presses {
  change(mark: Mark): void
  keep(mark: Mark, event: MouseEvent): void
}

function lineOf(mark: Mark, say: Say, { change, keep }: Presses): Line {
  const [own, quoted, why] = [element('li'), element('q'), element('span')]
  quoted.append(element('bdi', mark.piece))
  why.append(quoted, mark.kind === null ? `: ${say(mark.word)}` : `: [${say(mark.word)}]`)
  const stays = button(say(mark.kind === null ? 'keep' : 'fine'), mark, (event) => keep(mark, event))
  own.append(
    why,
    button(say('change'), mark, () => change(mark)),
    stays,
  )
  return { mark, own }
}

function fill(list: HTMLElement, lines: readonly HTMLElement[]): void {
  for (const old of list.querySelectorAll<HTMLElement>(':scope > li')) if (!lines.includes(old)) old.remove()
  for (const [index, line] of lines.entries()) {
    if (list.children[index] !== line) list.insertBefore(line, list.children[index] ?? null)
  }
}

interface Part {
  readonly box: HTMLElement
  /** Shows these lines; the sentence only where it does not stand above already. */
  show(lines: readonly Line[], sentence: 'said' | 'new'): void
}

function part(words: string): Part {
  const [box, list, sentence] = [element('div'), element('ul'), element('p', words)]
  // A list without its dots is no list to some screen readers.
  list.setAttribute('role', 'list')
  box.append(sentence, list)
  const show: Part['show'] = (lines, said) => {
    fill(
      list,
      lines.map(({ own }) => own),
    )
    sentence.hidden = said === 'said'
    box.hidden = lines.length === 0
  }
  return { box, show }
}

/** One part for what is taken out, and one for what is left to the writer. */
function parts(say: Say) {
  const [out, point] = [part(say('out')), part(say('point'))]
  const own = (lines: readonly Line[], isTakenOut: boolean) => lines.filter(({ mark }) => (mark.kind !== null) === isTakenOut)
  const show = (lines: readonly Line[], above: readonly Line[] = []): void => {
    for (const [half, isTakenOut] of [[out, true] as const, [point, false] as const])
      half.show(own(lines, isTakenOut), own(above, isTakenOut).length > 0 ? 'said' : 'new')
  }
  return { boxes: [out.box, point.box], show }
}

/** How many are told under a box at once; the others are one press away, or the next button would leave a small screen. */
const atOnce = 2

/** The list under a text box of what may point to somebody: two parts, for what is taken out and for what is left to the writer. */
export function markListFor(box: HTMLTextAreaElement, say: Say, choices: Choices): MarkList {
  const [whole, more, summary] = [element('div'), element('details'), element('summary')]
  whole.className = 'box marks'
  whole.hidden = true
  const [first, others] = [parts(say), parts(say)]
  more.append(summary, ...others.boxes)
  whole.append(...first.boxes, more)
  const before = box.closest('label') ?? box
  before.after(whole)
  const known = new Map<string, Line>()
  let shown: readonly Line[] = []

  /** A key that was pressed on a line that goes: the next line takes the focus. A finger leaves the focus where it is, or a keyboard would open. */
  const keep = (mark: Mark, event: MouseEvent): void => {
    const at = shown.findIndex((line) => line.mark === mark)
    choices.keep(mark)
    if (event.detail > 0) return
    const beyond = (shown[at] ?? shown[at - 1])?.own.querySelector<HTMLElement>('button') ?? box
    beyond.focus()
  }
  const lineFor = (mark: Mark): Line => {
    const key = `${mark.word} ${keyOf(mark)}`
    const line = known.get(key) ?? lineOf(mark, say, { change: choices.change, keep })
    known.set(key, line)
    return line
  }
  const show = (marks: readonly Mark[]): void => {
    const active = document.activeElement
    shown = marks.map(lineFor)
    const [above, below] = [shown.slice(0, atOnce), shown.slice(atOnce)]
    first.show(above)
    others.show(below, above)
    summary.textContent = `${say('more')}: ${below.length}`
    more.hidden = below.length === 0
    whole.hidden = marks.length === 0
    if (more.hidden) more.removeAttribute('open')
    // A line that moves up loses the focus.
    if (active instanceof HTMLElement && whole.contains(active)) active.focus()
  }
  return { show }
}
