/** What the screen shows of a page: everything but its head, whose style and script are the same on every page. */
export type Shown = Pick<Document, 'documentElement' | 'title' | 'body'>

/** The same page in another language or wording; null when it cannot be had now. Kept pages are found without a signal. */
export async function fetchVariant(address: string): Promise<Document | null> {
  try {
    const answer = await fetch(address)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const wished = new URL(address, location.href).searchParams.get('lang')
    return answer.ok && (wished === null || page.documentElement.lang === wished) ? page : null
  } catch {
    return null
  }
}

/** The language, the direction and the look of Easy Read stand at the root: what takes another page's place brings its own. */
export function takeRoot({ lang, dir, dataset }: HTMLElement): void {
  const root = document.documentElement
  Object.assign(root, { lang, dir })
  root.toggleAttribute('data-reading', false)
  Object.assign(root.dataset, dataset)
}

/** One document takes the place of another. */
export function replaceDocument(page: Shown): void {
  takeRoot(page.documentElement)
  document.title = page.title
  document.body.replaceChildren(...page.body.childNodes)
}
