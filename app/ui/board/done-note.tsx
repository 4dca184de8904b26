import type { ShownContribution } from '~/domain/workshop/board'
import type { Entry } from '~/domain/workshop/entry'
import type { BoardAnswer } from './board-answer'

const doneWords: Readonly<Record<Entry['act'], string>> = {
  add: 'Added.',
  edit: 'The words are changed.',
  move: 'Moved.',
  support: 'The dots are changed.',
  merge: 'Merged.',
  split: 'It stands by itself again.',
  remove: 'Taken off the board.',
  restore: 'It is back on the board.',
  fate: 'Kept.',
  prioritise: 'Kept.',
  confirm: 'The group has confirmed the summary.',
  pause: 'The workshop is paused.',
  resume: 'The workshop goes on.',
  stop: 'The workshop is stopped.',
}

interface Properties {
  readonly answer: BoardAnswer | undefined
  readonly address: string
  /** What is shown of the board, after the act. */
  readonly contributions: readonly ShownContribution[]
}

/** What was done last, with the way to take it back. */
export function DoneNote({ answer, address, contributions }: Properties) {
  if (answer === undefined || answer.done === null) return null
  return (
    <div className="wm-panel wm-panel--done" id="done" role="status" tabIndex={-1}>
      <p>{doneWords[answer.done]}</p>
      {answer.undo === null ? null : (
        <form method="post" action={`${address}#done`}>
          <UndoFields undo={answer.undo} contributions={contributions} />
          <button className="ds_button ds_button--secondary" type="submit">
            Undo
          </button>
        </form>
      )}
    </div>
  )
}

/** Dots are taken back as they were given: by a form that says how many its page showed, so that sent twice it counts once. */
function UndoFields({ undo, contributions }: { readonly undo: Entry } & Pick<Properties, 'contributions'>) {
  const fields =
    undo.act === 'support'
      ? { act: undo.by === 1 ? 'more' : 'fewer', id: undo.id, seen: contributions.find(({ id }) => id === undo.id)?.support ?? 0 }
      : { act: 'undo', undo: JSON.stringify(undo) }
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
