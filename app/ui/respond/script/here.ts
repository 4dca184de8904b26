/** The path of the survey: what is kept belongs to it, in whatever language it is read and on whichever of its pages. */
export const home = location.pathname.split('/', 3).join('/')

/** The survey itself, not its page of help or of taking back. */
export const isAtHome = location.pathname.replace(/\/$/, '') === home

export function surveyForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>('#survey')
}

const loadedAsShared = document.querySelector('[data-shared]') !== null

/** Whether many people answer on this device, one after another. */
export function isShared(): boolean {
  return loadedAsShared
}

export function fieldOf(form: HTMLFormElement | null, name: string): HTMLInputElement | null {
  return form?.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? null
}

/** The fields of a form as it would be sent; it holds no files. */
export function fieldsOf(form: HTMLFormElement): readonly (readonly [name: string, value: string])[] {
  return [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : ''] as const)
}

/** A sentence that says what did not work, in the place of the last one. */
export function sayProblem(form: HTMLElement, sentence: string): void {
  form.querySelector('#not-reached')?.remove()
  const box = document.createElement('p')
  box.id = 'not-reached'
  box.className = 'problems'
  box.setAttribute('role', 'alert')
  box.textContent = sentence
  const shown = [...form.querySelectorAll<HTMLElement>('.nav')].find((row) => row.offsetParent !== null)
  if (shown === undefined) form.append(box)
  else shown.before(box)
}

/** A copy of what stands in a template of the page; what is copied has ids of its own. */
export function fromTemplate(id: string): DocumentFragment | null {
  const template = document.querySelector<HTMLTemplateElement>(`#t-${id}`)
  return template === null ? null : document.importNode(template.content, true)
}

/** How the browser came to this page. */
export function arrival(): string {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return visit?.type ?? 'navigate'
}
