import { mostPriorities } from '../instrument/instrument'
import { dangerColumn, ownColumn, type SheetQuestions } from './sheet-questions'

/** The columns in which a person names priorities. */
export const priorityColumns: readonly string[] = Array.from({ length: mostPriorities }, (_, index) => `priority${index + 1}`)

/**
 * The fields of one paper sheet, by the names that the CSV header and the typing form share: ratings, then the two text boxes of each
 * theme, then the partnership's own questions, then the priorities, then the box for danger where there is one. The number of the sheet is not among them.
 */
export function sheetColumns({ themes, own, asksDanger = false }: SheetQuestions): readonly string[] {
  const boxes = themes.flatMap((theme) => [`good_${theme}`, `better_${theme}`])
  return [...themes, ...boxes, ...own.map(ownColumn), ...priorityColumns, ...(asksDanger ? [dangerColumn] : [])]
}
