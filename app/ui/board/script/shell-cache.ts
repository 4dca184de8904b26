/** The pages of every workshop lie under this address; the worker serves nothing else. */
export const scope = '/workshops/'

/** Before every cache of workshops. */
export const cachePrefix = 'workshop '

/** Another form of what is kept takes another number; caches of other numbers are cleared. */
const version = `${cachePrefix}1 `

/** One cache a page, so that a workshop can be wiped alone and a page be kept anew without the other. */
export function cacheOf(workshop: string, page: string): string {
  return `${version}${workshop} ${page}`
}

export function isOutdated(cache: string): boolean {
  return cache.startsWith(cachePrefix) && !cache.startsWith(version)
}

export function isOf(workshop: string, cache: string): boolean {
  return cache.startsWith(`${version}${workshop} `)
}

/** The kept page of an address: the board or the screen of a workshop without anything that was said; null for any other address. */
export function shellOf(pathname: string): string | null {
  return /^\/workshops\/[\w-]+\/(board|screen)$/.test(pathname) ? `${pathname}?shell` : null
}

/** Scripts, styles and words of the pages: what never holds anything that was said. */
export function isPart(pathname: string): boolean {
  return /^\/(assets|places)\//.test(pathname)
}

/** The parts that a page names in its markup, each once. */
export function partsNamedIn(markup: string): readonly string[] {
  const named = [...markup.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
  return [...new Set(named)].filter(isPart)
}

/** The board of the workshop that an address belongs to; null: it belongs to none. */
export function boardOf(pathname: string): string | null {
  const [, workshop] = /^\/workshops\/([\w-]+)(?:\/|$)/.exec(pathname) ?? []
  return workshop === undefined ? null : `${scope}${workshop}/board`
}
