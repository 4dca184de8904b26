import type { BatchWithdrawal } from '~/domain/disclosure/batch-withdrawal'
import { poolCode, type ReleaseContent } from '~/domain/disclosure/release'
import { allowedScales, ratingScale } from '~/domain/disclosure/scale'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { useResultWords } from '../result/result-words'
import { ConsensusTables } from './consensus-tables'
import { FiguresTable } from './figures-table'
import { GroupFacts } from './group-facts'
import { OwnTables } from './own-tables'
import { WithdrawnGroups } from './withdrawn-groups'

interface Properties {
  readonly content: ReleaseContent
  /** Groups that were withdrawn after they were sealed; the content is the same with and without. */
  readonly withdrawn?: readonly BatchWithdrawal[]
}

/** Everything that one wave makes public, as tables: what a coordinator previews is what everybody will see. */
export function ReleaseTable({ content, withdrawn = [] }: Properties) {
  return (
    <>
      <WithdrawnGroups content={content} withdrawn={withdrawn} />
      <ReadingNotes content={content} />
      <ScoreTable content={content} withdrawn={withdrawn} />
      <OwnTables content={content} withdrawn={withdrawn} />
      <GroupFacts groups={content.groups} withdrawn={withdrawn} />
      <ConsensusTables consensus={content.consensus} groups={content.groups} scale={content.wave.scale} />
    </>
  )
}

/** How to read the figures of a release, and what is withheld in general; never which rule was behind one of them. */
export function ReadingNotes({ content: { wave, groups } }: Pick<Properties, 'content'>) {
  const { t } = useResultWords()
  const { min, max } = wave.scale ?? ratingScale
  return (
    <>
      <p>
        {t(max === allowedScales.threePoint.max ? 'read.ratingChildren' : 'read.rating', { min, max })} {t('read.limits')}{' '}
        {t('read.withheld')}
      </p>
      {groups.some(({ code }) => code === poolCode) ? <p>{t('read.pool', { pool: t('figure.pool') })}</p> : null}
    </>
  )
}

/** Scores of themes × groups. */
export function ScoreTable({ content: { wave, groups, total }, withdrawn }: Required<Properties>) {
  const { t, themeName } = useResultWords()
  return (
    <FiguresTable
      caption={t('scores.caption')}
      id="scores"
      first={t('scores.theme')}
      rows={wave.themes.map((theme) => ({ code: theme, name: themeName(theme) }))}
      groups={groups}
      withdrawn={withdrawn}
      size={total.size}
      figureOf={(group, theme) => group.figures[theme] ?? noFigure}
      totalOf={(theme) => total.figures[theme] ?? noFigure}
    />
  )
}
