import type { KeptBefore } from '~/domain/workshop/change-book'
import { type CodeBook, findCode } from '~/domain/workshop/code-book'
import { type FieldProblem, problemOf } from '../form/field-problem'

interface Properties {
  /** The last change that was not taken back. */
  readonly change: { readonly sequence: number; readonly act: string; readonly before: readonly KeptBefore[] }
  readonly book: CodeBook
  readonly problems: readonly FieldProblem[] | undefined
}

const acts: Readonly<Record<string, string>> = {
  add: 'added',
  rename: 'renamed',
  move: 'moved',
  up: 'moved up',
  down: 'moved down',
  merge: 'merged',
  retire: 'retired',
  'offer-again': 'offered again',
}

/** What was changed last, and the button that takes it back. */
export function UndoForm({ change: { sequence, act, before }, book, problems }: Properties) {
  const [first] = before
  const name = first === undefined ? '' : findCode(book, first.code)?.name
  const problem = problemOf(problems, 'undo')
  return (
    <form method="post" className="wm-panel" noValidate>
      <input type="hidden" name="act" value="undo" />
      <input type="hidden" name="sequence" value={sequence} />
      <p>
        The last change: {acts[act] ?? act} “{name}”.
      </p>
      {problem === undefined ? null : (
        <p className="ds_question__error-message" id="undo-problem">
          {problem}
        </p>
      )}
      <button
        className="ds_button ds_button--secondary"
        type="submit"
        id="undo"
        aria-describedby={problem === undefined ? undefined : 'undo-problem'}
      >
        Undo the last change
      </button>
    </form>
  )
}
