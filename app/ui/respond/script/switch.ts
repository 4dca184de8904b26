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

/** One document takes the place of another, its language and its direction with it. */
export function replaceDocument(page: Document): void {
  const { lang, dir } = page.documentElement
  Object.assign(document.documentElement, { lang, dir })
  document.title = page.title
  document.body.replaceChildren(...page.body.childNodes)
}
