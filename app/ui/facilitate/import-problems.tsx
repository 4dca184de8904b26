import type { Problem } from '~/domain/kernel/result'
import { FileProblems } from '../form/file-problems'
import { paperProblemText } from './paper-problem-text'
import { sheetFieldLabel } from './sheet-field-label'

function columnText(column: string): string {
  const label = sheetFieldLabel(column)
  return column === '' || label === '' ? column : `${column} (${label})`
}

/** Everything that is wrong with a file of sheets; nothing of the file was taken. */
export function ImportProblems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <FileProblems
      problems={problems}
      title="Nothing was imported"
      together="All sheets are imported together or none."
      sentenceOf={paperProblemText}
      columnOf={columnText}
    />
  )
}
