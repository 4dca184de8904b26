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
    if (target instanceof HTMLInputElement && target.name === 'stage') show()
  })
  show()
}
