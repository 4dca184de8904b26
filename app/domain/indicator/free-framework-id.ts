/** Endings that are addresses of files of a framework, and names that are addresses of pages. */
const reservedEndings = ['-communities', '-indicators']
const reservedIds = ['new', 'import', 'index']

/** Whether parts of two frameworks could get the same ids: theirs begin with the framework's. */
function collide(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
}

function isFree(id: string, taken: readonly string[]): boolean {
  return !reservedIds.includes(id) && !reservedEndings.some((ending) => id.endsWith(ending)) && !taken.some((one) => collide(id, one))
}

/**
 * The id of a new framework: its title in small letters. Where another framework has it or could get in its way, it is written without hyphens and
 * with a number, so that it neither begins with another id and a hyphen nor another one with it.
 */
export function freeFrameworkId(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
  const base = words === '' ? 'framework' : words
  if (isFree(base, taken)) return base
  const plain = base.replaceAll('-', '_')
  for (let number = 2; ; number += 1) if (isFree(`${plain}_${number}`, taken)) return `${plain}_${number}`
}
