import { mostPriorities } from '../instrument/instrument'

/** The columns in which a person names priorities. */
export const priorityColumns: readonly string[] = Array.from({ length: mostPriorities }, (_, index) => `priority${index + 1}`)

/**
 * The fields of one paper sheet, by the names that the CSV header and the typing form share: ratings, then the two text boxes of each
 * theme, then the priorities. The number of the sheet is not among them.
 */
export function sheetColumns(themes: readonly string[]): readonly string[] {
  return [...themes, ...themes.flatMap((theme) => [`good_${theme}`, `better_${theme}`]), ...priorityColumns]
}
