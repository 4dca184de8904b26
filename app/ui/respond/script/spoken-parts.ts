/** Something on the page that is read in one go: a heading, an option, a line of a table. */
interface SpokenPart {
  readonly element: HTMLElement
  readonly sentences: readonly string[]
}

const parts = 'h1, h2, h3, p, li, legend, label, dt, dd, tr, figcaption'
// The list under a box quotes what somebody wrote, which a voice somewhere else must not hear.
const silent = 'button, input, textarea, select, svg, video, nav, .nav, details, [aria-hidden="true"], .listening, .marks'

/** What somebody sees of an element; what a control holds and what is hidden is not read. */
function wordsIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  if (!(node instanceof Element) || node.matches(silent) || node.getClientRects().length === 0) return ''
  const words = [...node.childNodes].map(wordsIn).join('')
  return /^(block|grid|flex|table-cell|list-item)$/.test(getComputedStyle(node).display) ? ` ${words} ` : words
}

function spell(text: string): string {
  return text.replaceAll('-', '').split('').join(', ')
}

/** A voice that is fed a whole page stops in the middle on some phones: it gets a sentence at a time. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/([.!?؟]) /g, '$1\n')
    .split('\n')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

function textOf(element: HTMLElement): string {
  const label = element.querySelector('input[aria-label]')?.getAttribute('aria-label')
  const words = (label ?? wordsIn(element)).replace(/\s+/g, ' ').trim()
  return element.matches('.receipt') ? spell(words.replaceAll(' ', '')) : words
}

/** What is to be read of a page or a step, in its order; each thing once. */
export function spokenParts(page: HTMLElement): readonly SpokenPart[] {
  return [...page.querySelectorAll<HTMLElement>(parts)]
    .filter((element) => element.closest(silent) === null && element.parentElement?.closest('p, li, legend, label, dt, dd, tr') === null)
    .map((element) => ({ element, sentences: sentencesOf(textOf(element)) }))
    .filter(({ sentences }) => sentences.length > 0)
}
