import type { BatchWithdrawal } from '~/domain/disclosure/batch-withdrawal'
import { poolCode, type ReleaseContent } from '~/domain/disclosure/release'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { ConsensusTables } from './consensus-tables'
import { FiguresTable } from './figures-table'
import { GroupFacts } from './group-facts'
import { OwnTables } from './own-tables'
import { scaleText } from './scale-text'
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
        Every figure is the average of ratings {scaleText(content.wave.scale)}. “Below” and “above” give the limit of a figure that is close
        to an end of the scale. “Not enough answers” is not a zero: nothing is shown so that nobody can be found out.
      </p>
      {content.groups.some(({ code }) => code === poolCode) ? (
        <p>“Other groups combined” are the groups that had too few answers of their own. They are counted together.</p>
      ) : null}
      <ScoreTable content={content} withdrawn={withdrawn} />
      <OwnTables content={content} withdrawn={withdrawn} />
      <GroupFacts groups={content.groups} withdrawn={withdrawn} />
      <ConsensusTables consensus={content.consensus} groups={content.groups} scale={content.wave.scale} />
    </>
  )
}

function ScoreTable({ content: { wave, groups, total }, withdrawn }: Required<Properties>) {
  return (
    <FiguresTable
      caption="Scores by theme and group"
      id="scores"
      first="Theme"
      rows={wave.themes.map((theme) => ({ code: theme, name: themeName(theme) }))}
      groups={groups}
      withdrawn={withdrawn}
      size={total.size}
      figureOf={(group, theme) => group.figures[theme] ?? noFigure}
      totalOf={(theme) => total.figures[theme] ?? noFigure}
    />
  )
}
