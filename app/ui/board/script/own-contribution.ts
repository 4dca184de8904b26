import type { ShownContribution } from '../../../domain/workshop/board'
import type { Standing } from '../../../domain/workshop/device-board'
import { made, makeContribution, write, type ContributionNode } from './contribution-node'
import { standingWords } from './standing-words'

/** A button that a finger finds in every contribution; by keyboard the contribution itself has the keys. */
function smallButton(id: string, act: string, sign: string, words: string): HTMLElement {
  const button = made('button', 'wm-said__button')
  button.setAttribute('type', 'button')
  button.setAttribute('tabindex', '-1')
  button.setAttribute('aria-describedby', `words-${id}`)
  button.dataset['act'] = act
  const shape = made('span', '', sign)
  shape.setAttribute('aria-hidden', 'true')
  button.append(shape, made('span', 'wm-visually-hidden', words))
  return button
}

/** A contribution as facilitators have it: it says how far it has come, can have the focus, and has two buttons. */
export function ownContribution(shown: ShownContribution, standingOf: (id: string) => Standing): ContributionNode {
  const { node, support, fill } = makeContribution(shown)
  const { id } = shown
  node.tabIndex = -1
  const stands = made('span', 'wm-said__standing')
  const line = made('p', 'wm-said__line')
  support.replaceWith(line)
  line.append(support, stands, smallButton(id, 'more', '+', 'One more dot'), smallButton(id, 'open', '⋯', 'Change this'))
  return {
    node,
    fill: (now) => {
      const standing = standingOf(id)
      fill(now)
      write(stands, standingWords[standing])
      node.dataset['standing'] = standing
    },
  }
}
