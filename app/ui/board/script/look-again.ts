import { unseenMarks, type Unseen } from '../../anonymise/script/marks-wanted'
import { made, write } from './contribution-node'
import type { Desk } from './desk'

interface Unsettled extends Unseen {
  readonly id: string
}

interface LookAgain {
  /** Looks at words that were put on the board, once they are on the screen: what stood at their end nobody may have been told of. */
  after(id: string, text: string): void
  /** Somebody has looked at the contribution. */
  settle(id: string): void
}

/** What is said of one contribution, and how many others wait. What was replaced is said by what stands in its place, never by its words. */
export function lookAgainWords({ pieces, kinds }: Unseen, others: number): string {
  const named = pieces.map((piece) => `“${piece}”`).join(' and ')
  const placed = kinds.map((kind) => `[${kind}]`).join(' and ')
  return [
    named === '' ? '' : `Look at ${named} again: it may point to somebody.`,
    placed === '' ? '' : `${placed} ${kinds.length === 1 ? 'was' : 'were'} put in place of what identifies.`,
    others === 0 ? '' : `${others} more to look at.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function button(text: string, press: () => void): HTMLElement {
  const own = made('button', 'wm-tools__button', text)
  own.setAttribute('type', 'button')
  own.addEventListener('click', press)
  return own
}

/**
 * People speak fast, so words are on the board before anybody was told that they may point to somebody, or that something in them was replaced. Then it is said here, one contribution at
 * a time and the last one first, until somebody changes it or says that it may stay.
 */
export function lookAgain(
  form: HTMLFormElement,
  box: HTMLTextAreaElement,
  { session }: Pick<Desk, 'session'>,
  edit: (id: string, text: string) => void,
): LookAgain {
  let unsettled: readonly Unsettled[] = []
  const [whole, words] = [made('p', 'wm-look-again'), made('span', '')]
  words.setAttribute('role', 'status')

  const stands = ({ id }: Unsettled) => session.board().contributions.find((one) => one.id === id && !one.isRemoved)
  const show = (): void => {
    unsettled = unsettled.filter((one) => stands(one) !== undefined)
    const last = unsettled.at(-1)
    // What stands there already is not read out again with every contribution.
    write(words, last === undefined ? '' : lookAgainWords(last, unsettled.length - 1))
    write(keep, last?.pieces.length === 0 ? 'OK' : 'It may stay')
    whole.toggleAttribute('data-waits', last !== undefined)
  }
  const settle = (id: string): void => {
    unsettled = unsettled.filter((one) => one.id !== id)
    show()
  }
  const change = button('Change it', () => {
    const last = unsettled.at(-1)
    const text = last === undefined ? undefined : stands(last)?.text
    if (last === undefined || text === undefined) return show()
    settle(last.id)
    edit(last.id, text)
  })
  const keep = button('It may stay', () => {
    settle(unsettled.at(-1)?.id ?? '')
    if (unsettled.length === 0) box.focus()
  })
  whole.append(words, ' ', change, ' ', keep)
  form.append(whole)

  return {
    settle,
    after: (id, text) =>
      void setTimeout(() => {
        const { pieces, kinds } = unseenMarks(box, text)
        if (pieces.length + kinds.length > 0) unsettled = [...unsettled, { id, pieces, kinds }]
        show()
      }),
  }
}
