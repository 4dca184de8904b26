import { type BatchWithdrawal, withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { Figure } from '~/domain/disclosure/figure'
import type { ReleasedGroup } from '~/domain/disclosure/release'
import { useResultWords } from '../result/result-words'
import { FigureCell } from './figure-cell'
import { GroupHeading } from './group-heading'

interface Row {
  readonly code: string
  readonly name: string
  /** The language of the name, where it is not that of the page. */
  readonly lang?: string
}

interface Properties {
  readonly caption: string
  readonly id: string
  /** What the first column holds. */
  readonly first: string
  readonly rows: readonly Row[]
  readonly groups: readonly ReleasedGroup[]
  readonly withdrawn: readonly BatchWithdrawal[]
  /** People in all groups. */
  readonly size: number
  readonly figureOf: (group: ReleasedGroup, code: string) => Figure
  readonly totalOf: (code: string) => Figure
}

/** Figures of items × groups, with those over all groups; wide ones scroll in a box of their own. */
export function FiguresTable({ caption, id, first, rows, groups, withdrawn, size, figureOf, totalOf }: Properties) {
  const { t } = useResultWords()
  const isWithdrawn = ({ code }: ReleasedGroup) => withdrawalOf(code, withdrawn) !== null
  return (
    <div className="wm-table-box" role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table className="ds_table wm-scores">
        <caption id={`${id}-caption`}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {groups.map((group) => (
              <GroupHeading key={group.code} group={group} isWithdrawn={isWithdrawn(group)} />
            ))}
            <th scope="col">
              {t('figure.all')} <span className="wm-size">{size === 0 ? t('figure.hidden') : t('figure.people', { count: size })}</span>
              {groups.some((group) => group.size !== null && isWithdrawn(group)) ? (
                <span className="wm-mark">{t('scores.holds')}</span>
              ) : null}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, lang }) => (
            <tr key={code}>
              <th scope="row" lang={lang}>
                {name}
              </th>
              {groups.map((group) => (
                <td key={group.code}>
                  {group.size === null && isWithdrawn(group) ? (
                    <span className="wm-withheld">{t('withdrawn.mark')}</span>
                  ) : (
                    <FigureCell figure={figureOf(group, code)} />
                  )}
                </td>
              ))}
              <td>
                <FigureCell figure={totalOf(code)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
