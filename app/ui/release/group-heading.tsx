import type { ReleasedGroup } from '~/domain/disclosure/release'

/** A column of a table of groups: its name and how many people are in it. */
export function GroupHeading({ group, isWithdrawn }: { readonly group: ReleasedGroup; readonly isWithdrawn: boolean }) {
  const size = group.size === null ? 'not enough answers' : `${group.size} people`
  return (
    <th scope="col">
      {group.name} {isWithdrawn && group.size === null ? null : <span className="wm-size">{size}</span>}
      {isWithdrawn ? <span className="wm-mark">withdrawn</span> : null}
    </th>
  )
}
