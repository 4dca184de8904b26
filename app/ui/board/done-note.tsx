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

/** What was done last, with the way to take it back. */
export function DoneNote({ answer, address }: { readonly answer: BoardAnswer | undefined; readonly address: string }) {
  if (answer === undefined || answer.done === null) return null
  return (
    <div className="wm-panel wm-panel--done" id="done" role="status">
      <p>{doneWords[answer.done]}</p>
      {answer.undo === null ? null : (
        <form method="post" action={address}>
          <input type="hidden" name="act" value="undo" />
          <input type="hidden" name="undo" value={JSON.stringify(answer.undo)} />
          <button className="ds_button ds_button--secondary" type="submit">
            Undo
          </button>
        </form>
      )}
    </div>
  )
}
