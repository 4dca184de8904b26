import type { BoardContribution } from '../../../domain/workshop/board'
import type { ContributionKind } from '../../../domain/workshop/contribution'
import type { ShownLayout } from '../board-view'
import { kindWords } from '../board-words'
import { made } from './contribution-node'

interface Place {
  readonly stage: string
  readonly kind: ContributionKind
}

function select(label: string, choices: readonly (readonly [value: string, words: string])[], chosen: string) {
  const box = document.createElement('select')
  box.className = 'ds_select'
  box.append(...choices.map(([value, words]) => new Option(words, value, value === chosen, value === chosen)))
  const whole = made('label', '', `${label} `)
  whole.append(box)
  return { whole, box }
}

/** Asks where a contribution goes; Enter or the button moves it, Escape leaves it. */
export function openMoveForm(
  node: HTMLElement,
  { stage, kind }: BoardContribution,
  layout: ShownLayout,
  move: (place: Place) => void,
): void {
  const form = document.createElement('form')
  form.className = 'wm-move'
  form.setAttribute('aria-label', 'Move this contribution')
  const stages = select(
    layout.perspective === 'development' ? 'Heading' : 'Stage',
    layout.stages.map(({ code, name }) => [code, name] as const),
    stage,
  )
  const kinds = select(
    'Kind',
    layout.kinds.map((code) => [code, kindWords[code].one] as const),
    kind,
  )
  const [go, leave] = [made('button', 'wm-tools__button', 'Move it'), made('button', 'wm-tools__button', 'Leave it')]
  leave.setAttribute('type', 'button')
  form.append(stages.whole, ...(layout.kinds.length > 1 ? [kinds.whole] : []), go, leave)
  const close = (): void => {
    node.focus()
    form.remove()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    close()
    move({ stage: stages.box.value, kind: kinds.box.value as ContributionKind })
  })
  leave.addEventListener('click', (event) => {
    event.stopPropagation()
    close()
  })
  form.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return
    event.preventDefault()
    form.requestSubmit()
  })
  node.querySelector('.wm-move')?.remove()
  node.append(form)
  form.scrollIntoView({ block: 'nearest' })
  stages.box.focus({ preventScroll: true })
}
