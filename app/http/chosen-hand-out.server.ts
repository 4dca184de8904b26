import type { Language } from '~/locales/languages'

/** What can be read field by field: the query of an address, or a form. */
interface Fields {
  get(name: string): unknown
  getAll(name: string): readonly unknown[]
}

/** The languages that were ticked among those of the wave, otherwise the first of them, and whether the group may be named. */
export function chosenHandOut(fields: Fields, offered: readonly Language[]) {
  const ticked = fields.getAll('lang')
  const languages = offered.filter((code) => ticked.includes(code))
  return { languages: languages.length > 0 ? languages : offered.slice(0, 1), isNamed: fields.get('group') === 'yes' }
}
