import type { ReleasedGroup } from '~/domain/disclosure/release'
import { evidenceText } from './evidence-text'
import { themeName } from './theme-name'

/** How each group answered and what it chose as most important. */
export function GroupFacts({ groups }: { readonly groups: readonly ReleasedGroup[] }) {
  return (
    <table className="ds_table wm-reflow">
      <caption>The groups: people, ways of answering, priorities</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">People</th>
          <th scope="col">How they answered</th>
          <th scope="col">Chosen most often as priorities, in the order of the alphabet</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.code}>
            <th scope="row">{group.name}</th>
            <td data-label="People">{group.size ?? <NotEnough />}</td>
            <td data-label="Answered by">
              {group.evidence === null ? <NotEnough /> : evidenceText(group.evidence)}
              {group.openLink ? ' (open link: anybody who had it could answer)' : null}
            </td>
            <td data-label="Priorities">{group.priorities === null ? <NotEnough /> : prioritiesText(group.priorities)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NotEnough() {
  return <span className="wm-withheld">not enough answers</span>
}

function prioritiesText(codes: readonly string[]): string {
  if (codes.length === 0) return 'none stands out'
  return codes
    .map(themeName)
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join('; ')
}
