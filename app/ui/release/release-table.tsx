import { poolCode, type ReleaseContent, type ReleasedGroup } from '~/domain/disclosure/release'
import { ConsensusTables } from './consensus-tables'
import { FigureCell } from './figure-cell'
import { GroupFacts } from './group-facts'
import { themeName } from './theme-name'

interface Properties {
  readonly content: ReleaseContent
}

/** Everything that one wave makes public: scores of groups × themes, what else is known of each group, and what groups agreed on. */
export function ReleaseTable({ content }: Properties) {
  return (
    <>
      <p>
        Every figure is the average of ratings from 1 (a lot of room for improvement) to 7 (very little room for improvement). “Below” and
        “above” give the limit of a figure that is close to an end of the scale. “Not enough answers” is not a zero: nothing is shown so
        that nobody can be found out.
      </p>
      {content.groups.some(({ code }) => code === poolCode) ? (
        <p>“Other groups combined” are the groups that had too few answers of their own. They are counted together.</p>
      ) : null}
      <ScoreTable content={content} />
      <GroupFacts groups={content.groups} />
      <ConsensusTables consensus={content.consensus} groups={content.groups} />
    </>
  )
}

function ScoreTable({ content: { wave, groups, total } }: Properties) {
  return (
    <div className="wm-table-box" role="region" aria-labelledby="scores-caption" tabIndex={0}>
      <table className="ds_table wm-scores">
        <caption id="scores-caption">Scores by theme and group</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {groups.map((group) => (
              <GroupHeading key={group.code} group={group} />
            ))}
            <th scope="col">
              All groups <span className="wm-size">{total.size === 0 ? 'not enough answers' : `${total.size} people`}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {wave.themes.map((theme) => (
            <tr key={theme}>
              <th scope="row">{themeName(theme)}</th>
              {groups.map((group) => (
                <td key={group.code}>
                  <FigureCell figure={group.figures[theme] ?? { status: 'none' }} />
                </td>
              ))}
              <td>
                <FigureCell figure={total.figures[theme] ?? { status: 'none' }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function GroupHeading({ group }: { readonly group: ReleasedGroup }) {
  return (
    <th scope="col">
      {group.name} <span className="wm-size">{group.size === null ? 'not enough answers' : `${group.size} people`}</span>
    </th>
  )
}
