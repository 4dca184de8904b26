import type { Release } from '~/domain/disclosure/release'
import { ConsensusTables } from '../release/consensus-tables'
import { GroupFacts } from '../release/group-facts'
import { OwnTables } from '../release/own-tables'
import { ScoreTable } from '../release/release-table'
import { WithdrawnGroups } from '../release/withdrawn-groups'
import { ReadingGuide } from './reading-guide'
import { ReleaseCompasses } from './release-compasses'
import type { ResultFrame } from './result-page'
import { useResultWords } from './result-words'
import { SaidLinks } from './said-links'
import { SpreadTables } from './spread-tables'

interface Properties {
  readonly release: Pick<Release, 'sequence' | 'content' | 'withdrawn'>
  readonly frame: Pick<ResultFrame, 'at' | 'query'>
  readonly hasOpenQuotes: boolean
}

/** Everything that one release says, in the order in which it is read: how to read, pictures, tables, and the way to words. */
export function ReleaseResults({ release: { sequence, content, withdrawn }, frame: { at, query }, hasOpenQuotes }: Properties) {
  const { t } = useResultWords()
  return (
    <>
      <WithdrawnGroups content={content} withdrawn={withdrawn} />
      <ReadingGuide content={content} />
      <ReleaseCompasses content={content} withdrawn={withdrawn} />
      <section aria-labelledby="scores-heading">
        <h2 id="scores-heading">{t('scores.heading')}</h2>
        <ScoreTable content={content} withdrawn={withdrawn} />
      </section>
      <SpreadTables content={content} withdrawn={withdrawn} />
      <section aria-labelledby="groups">
        <h2 id="groups">{t('facts.heading')}</h2>
        <GroupFacts groups={content.groups} withdrawn={withdrawn} />
      </section>
      <OwnTables content={content} withdrawn={withdrawn} />
      <ConsensusTables consensus={content.consensus} groups={content.groups} scale={content.wave.scale} />
      <SaidLinks themes={content.wave.themes} at={at} query={query} quotedRelease={hasOpenQuotes ? sequence : null} />
    </>
  )
}
