import type { Problem } from '~/domain/kernel/result'
import { FileProblems } from '../form/file-problems'
import { figureSentence } from './figure-problem'

/** Everything that is wrong with a file of figures; nothing of the file was entered. */
export function FigureImportProblems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <FileProblems
      problems={problems}
      title="Nothing was entered"
      together="All figures are entered together or none."
      sentenceOf={figureSentence}
    />
  )
}
