import { type BatchWithdrawal, withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import { poolCode, type ReleaseContent, type ReleasedGroup } from '~/domain/disclosure/release'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { ConsensusTables } from './consensus-tables'
import { FigureCell } from './figure-cell'
import { GroupFacts } from './group-facts'
import { themeName } from './theme-name'
import { WithdrawnGroups } from './withdrawn-groups'

interface Properties {
  readonly content: ReleaseContent
  /** Groups that were withdrawn after they were sealed; the content is the same with and without. */
  readonly withdrawn?: readonly BatchWithdrawal[]
}

/** Everything that one wave makes public: scores of groups × themes, what else is known of each group, and what groups agreed on. */
export function ReleaseTable({ content, withdrawn = [] }: Properties) {
  return (
    <>
      <WithdrawnGroups content={content} withdrawn={withdrawn} />
      <p>
        Every figure is the average of ratings from 1 (a lot of room for improvement) to 7 (very little room for improvement). “Below” and
        “above” give the limit of a figure that is close to an end of the scale. “Not enough answers” is not a zero: nothing is shown so
        that nobody can be found out.
      </p>
      {content.groups.some(({ code }) => code === poolCode) ? (
        <p>“Other groups combined” are the groups that had too few answers of their own. They are counted together.</p>
      ) : null}
      <ScoreTable content={content} withdrawn={withdrawn} />
      <GroupFacts groups={content.groups} withdrawn={withdrawn} />
      <ConsensusTables consensus={content.consensus} groups={content.groups} />
    </>
  )
}

function ScoreTable({ content: { wave, groups, total }, withdrawn }: Required<Properties>) {
  const isWithdrawn = ({ code }: ReleasedGroup) => withdrawalOf(code, withdrawn) !== null
  return (
    <div className="wm-table-box" role="region" aria-labelledby="scores-caption" tabIndex={0}>
      <table className="ds_table wm-scores">
        <caption id="scores-caption">Scores by theme and group</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {groups.map((group) => (
              <GroupHeading key={group.code} group={group} isWithdrawn={isWithdrawn(group)} />
            ))}
            <th scope="col">
              All groups <span className="wm-size">{total.size === 0 ? 'not enough answers' : `${total.size} people`}</span>
              {groups.some((group) => group.size !== null && isWithdrawn(group)) ? (
                <span className="wm-mark">holds a withdrawn group</span>
              ) : null}
            </th>
          </tr>
        </thead>
        <tbody>
          {wave.themes.map((theme) => (
            <tr key={theme}>
              <th scope="row">{themeName(theme)}</th>
              {groups.map((group) => (
                <td key={group.code}>
                  {group.size === null && isWithdrawn(group) ? (
                    <span className="wm-withheld">withdrawn</span>
                  ) : (
                    <FigureCell figure={group.figures[theme] ?? noFigure} />
                  )}
                </td>
              ))}
              <td>
                <FigureCell figure={total.figures[theme] ?? noFigure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function GroupHeading({ group, isWithdrawn }: { readonly group: ReleasedGroup; readonly isWithdrawn: boolean }) {
  const size = group.size === null ? 'not enough answers' : `${group.size} people`
  return (
    <th scope="col">
      {group.name} {isWithdrawn && group.size === null ? null : <span className="wm-size">{size}</span>}
      {isWithdrawn ? <span className="wm-mark">withdrawn</span> : null}
    </th>
  )
}
