import { type BatchWithdrawal, withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { ReleasedGroup } from '~/domain/disclosure/release'
import { evidenceText } from './evidence-text'
import { themeName } from './theme-name'
import { withdrawalText } from './withdrawal-text'

interface Properties {
  readonly groups: readonly ReleasedGroup[]
  readonly withdrawn: readonly BatchWithdrawal[]
}

/** How each group answered and what it chose as most important. */
export function GroupFacts({ groups, withdrawn }: Properties) {
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
          <GroupRow key={group.code} group={group} withdrawal={withdrawalOf(group.code, withdrawn)} />
        ))}
      </tbody>
    </table>
  )
}

function GroupRow({ group, withdrawal }: { readonly group: ReleasedGroup; readonly withdrawal: BatchWithdrawal | null }) {
  if (withdrawal !== null && group.size === null) {
    return (
      <tr>
        <th scope="row">{group.name}</th>
        <td colSpan={3} data-label="Withdrawn">
          {withdrawalText(withdrawal)}
        </td>
      </tr>
    )
  }
  return (
    <tr>
      <th scope="row">
        {group.name}
        {withdrawal === null ? null : <span className="wm-mark">{withdrawalText(withdrawal)}</span>}
      </th>
      <td data-label="People">{group.size ?? <NotEnough />}</td>
      <td data-label="Answered by">
        {group.evidence === null ? <NotEnough /> : evidenceText(group.evidence)}
        {group.openLink ? ' (open link: anybody who had it could answer)' : null}
      </td>
      <td data-label="Priorities">{group.priorities === null ? <NotEnough /> : prioritiesText(group.priorities)}</td>
    </tr>
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
