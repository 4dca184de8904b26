import type { ReleasedGroup } from '~/domain/disclosure/release'
import { GroupName, useResultWords } from '../result/result-words'

/** A column of a table of groups: its name and how many people are in it. */
export function GroupHeading({ group, isWithdrawn }: { readonly group: ReleasedGroup; readonly isWithdrawn: boolean }) {
  const { t } = useResultWords()
  const size = group.size === null ? t('figure.hidden') : t('figure.people', { count: group.size })
  return (
    <th scope="col">
      <GroupName group={group} /> {isWithdrawn && group.size === null ? null : <span className="wm-size">{size}</span>}
      {isWithdrawn ? <span className="wm-mark">{t('withdrawn.mark')}</span> : null}
    </th>
  )
}
