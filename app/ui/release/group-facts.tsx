import { type BatchWithdrawal, withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { ReleasedGroup } from '~/domain/disclosure/release'
import { evidenceText } from './evidence-text'
import { listed } from '../result/compass-words'
import { GroupName, type ResultWords, useResultWords } from '../result/result-words'
import { withdrawalText } from './withdrawal-text'

interface Properties {
  readonly groups: readonly ReleasedGroup[]
  readonly withdrawn: readonly BatchWithdrawal[]
}

/** How each group answered and what it chose as most important. */
export function GroupFacts({ groups, withdrawn }: Properties) {
  const { t } = useResultWords()
  return (
    <table className="ds_table wm-reflow">
      <caption>{t('facts.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('facts.group')}</th>
          <th scope="col">{t('facts.people')}</th>
          <th scope="col">{t('facts.how')}</th>
          <th scope="col">{t('facts.priorities')}</th>
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
  const words = useResultWords()
  const { t } = words
  if (withdrawal !== null && group.size === null) {
    return (
      <tr>
        <th scope="row">
          <GroupName group={group} />
        </th>
        <td colSpan={3} data-label={t('withdrawn.heading')}>
          {withdrawalText(withdrawal, words)}
        </td>
      </tr>
    )
  }
  return (
    <tr>
      <th scope="row">
        <GroupName group={group} />
        {withdrawal === null ? null : <span className="wm-mark">{withdrawalText(withdrawal, words)}</span>}
      </th>
      <td data-label={t('facts.people')}>{group.size ?? <NotEnough />}</td>
      <td data-label={t('facts.answeredBy')}>
        {group.evidence === null ? <NotEnough /> : evidenceText(group.evidence, t)}
        {group.openLink ? ` ${t('facts.openLink')}` : null}
      </td>
      <td data-label={t('facts.chosen')}>{group.priorities === null ? <NotEnough /> : prioritiesText(group.priorities, words)}</td>
    </tr>
  )
}

function NotEnough() {
  const { t } = useResultWords()
  return <span className="wm-withheld">{t('figure.hidden')}</span>
}

function prioritiesText(codes: readonly string[], words: ResultWords): string {
  if (codes.length === 0) return words.t('facts.none')
  return listed(
    codes.map(words.themeName).toSorted((one, other) => (one < other ? -1 : 1)),
    words,
  )
}
