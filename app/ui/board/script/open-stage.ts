import { chosen } from './choices'

/** The stage that is typed for is marked on the board; on a phone it is the only one that is shown. */
export function watchOpenStage(root: HTMLElement, form: HTMLFormElement, shownAnew: () => void): void {
  const sections = [...root.querySelectorAll<HTMLElement>('section[data-stage]')]
  const show = (): void => {
    const stage = chosen(form, 'stage')
    for (const section of sections) section.toggleAttribute('data-open', section.dataset['stage'] === stage)
    shownAnew()
  }
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    // On a phone the stages stand in a strip that is moved sideways.
    target.labels?.[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (target.name !== 'stage') return
    show()
    sections.find((section) => section.hasAttribute('data-open'))?.scrollIntoView({ block: 'nearest' })
  })
  show()
}

/** How high the part is that stays in sight, so that what is gone to does not lie under it. */
export function watchHeight(root: HTMLElement, top: HTMLElement): void {
  // After the frame: everything on the board takes its style anew, and that need not hold up a contribution that has just been added.
  const measure = (): void => root.style.setProperty('--wm-typing', `${top.offsetHeight + 12}px`)
  new ResizeObserver(() => setTimeout(measure)).observe(top)
}
