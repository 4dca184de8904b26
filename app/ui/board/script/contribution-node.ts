import type { ShownContribution } from '../../../domain/workshop/board'
import { supportWords } from '../board-words'

/** A made element with its class and its words. */
export function made(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.textContent = text
  return element
}

/** The first words of a text, by which it is known in a sentence. */
export function beginning(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 7 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ')
}

/** Writes only what changes. */
export function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text
}

export interface ContributionNode {
  readonly node: HTMLElement
  fill(shown: ShownContribution): void
}

/** What was merged into a contribution, below its words. */
function partsBelow(words: HTMLElement) {
  const list = made('ul', 'wm-board__parts')
  return ({ parts, order }: ShownContribution): void => {
    if (parts.length === 0) return list.remove()
    list.setAttribute('aria-label', `Merged into ${order}`)
    list.replaceChildren(
      ...parts.map((text) => {
        const line = made('li', '', text)
        line.dir = 'auto'
        return line
      }),
    )
    if (!list.isConnected || list.previousElementSibling !== words) words.after(list)
  }
}

/** A contribution as everybody may see it: its number and words, what was merged into it, its dots. */
export function makeContribution({ id }: ShownContribution): ContributionNode & { readonly support: HTMLElement } {
  const node = made('li', 'wm-said')
  node.id = `contribution-${id}`
  node.dataset['contribution'] = id
  const [number, words] = [made('span', 'wm-board__number'), made('span', 'wm-said__words')]
  words.dir = 'auto'
  words.id = `words-${id}`
  const said = made('p', 'wm-board__words')
  said.append(number, ' ', words)
  const support = made('span', 'wm-board__support')
  node.append(said, support)
  const fillParts = partsBelow(said)
  const fill: ContributionNode['fill'] = (shown) => {
    write(number, String(shown.order))
    write(words, shown.text)
    write(support, supportWords(shown.support))
    fillParts(shown)
  }
  return { node, support, fill }
}
