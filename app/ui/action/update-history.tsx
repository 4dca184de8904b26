import type { ActionUpdate } from '~/domain/action/improvement-action'
import { dayText } from '../release/day-text'
import { actionStateWords } from './action-words'

/** What was told of an action, the newest first, with who recorded it. */
export function UpdateHistory({ updates }: { readonly updates: readonly ActionUpdate[] }) {
  return (
    <table className="ds_table wm-reflow">
      <caption>What was told before</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">How it stood</th>
          <th scope="col">What came of it</th>
          <th scope="col">Recorded by</th>
        </tr>
      </thead>
      <tbody>
        {updates.toReversed().map(({ sequence, day, state, note, actor }) => (
          <tr key={sequence}>
            <th scope="row">{dayText(day)}</th>
            <td data-label="How it stood">{actionStateWords[state]}</td>
            <td data-label="What came of it">{note}</td>
            <td data-label="Recorded by">{actor}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
