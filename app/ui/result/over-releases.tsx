import { poolCode, type Release, type ReleasedGroup } from '~/domain/disclosure/release'
import { allGroups } from '~/domain/indicator/figure-series'
import { isOnRatingScale } from '~/domain/indicator/series-breaks'
import { Citation } from './citation'
import { ReadingGuide } from './reading-guide'
import { ReleaseList } from './release-list'
import type { ResultFrame } from './result-page'
import { AsTyped, useResultWords } from './result-words'
import { SeriesPictures } from './series-pictures'

interface Properties {
  readonly frame: ResultFrame
  /** Oldest first. */
  readonly releases: readonly Release[]
}

/** Every group that a release names but the pool, by its latest name, in the order in which they first came. */
function groupsOf(releases: readonly Release[]): readonly Pick<ReleasedGroup, 'code' | 'name'>[] {
  const named = new Map(releases.flatMap(({ content }) => content.groups).map(({ code, name }) => [code, name]))
  return [...named].filter(([code]) => code !== poolCode).map(([code, name]) => ({ code, name }))
}

/** The heading of the page over all releases. */
export function OverTitle() {
  const { t } = useResultWords()
  return <>{t('over.title')}</>
}

/** All groups together over releases, and the ways to each group and each release. */
export function OverReleases({ frame, releases }: Properties) {
  const { t } = useResultWords()
  const { at, query } = frame
  const laid = releases.filter(isOnRatingScale)
  const others = releases.filter((release) => !isOnRatingScale(release))
  const latest = laid.at(-1)
  if (releases.length === 0) return <p>{t('over.nothing')}</p>
  return (
    <>
      <h2>{t('over.releases')}</h2>
      <ReleaseList releases={releases.toReversed()} at={at} query={query} />
      <h2>{t('over.communities')}</h2>
      <ul>
        {groupsOf(releases).map(({ code, name }) => (
          <li key={code}>
            <a href={`${at}/results/${code}${query}`}>
              <AsTyped>{name}</AsTyped>
            </a>
          </li>
        ))}
      </ul>
      {latest === undefined ? null : (
        <>
          <ReadingGuide content={latest.content} />
          <SeriesPictures group={allGroups} releases={laid} at={at} query={query} />
        </>
      )}
      <OtherScale releases={others} frame={frame} />
      <Citation frame={frame} releases={releases.map(({ sequence }) => sequence)} publishedOn={null} />
    </>
  )
}

/** Releases on another scale, which are never laid beside the others. */
export function OtherScale({ releases, frame: { at, query } }: Properties) {
  const { t } = useResultWords()
  if (releases.length === 0) return null
  return (
    <>
      <h2>{t('over.otherScale')}</h2>
      <ReleaseList releases={releases} at={at} query={query} />
    </>
  )
}
