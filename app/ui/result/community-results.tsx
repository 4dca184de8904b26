import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { Release, ReleasedGroup } from '~/domain/disclosure/release'
import { isOnRatingScale } from '~/domain/indicator/series-breaks'
import { GroupFacts } from '../release/group-facts'
import { Citation } from './citation'
import { OtherScale } from './over-releases'
import { ReadingGuide } from './reading-guide'
import { GroupCompass } from './release-compasses'
import type { ResultFrame } from './result-page'
import { useResultWords } from './result-words'
import { SeriesPictures } from './series-pictures'

interface Properties {
  readonly frame: ResultFrame
  readonly group: Pick<ReleasedGroup, 'code' | 'name'>
  /** Those that name the group, oldest first. */
  readonly releases: readonly Release[]
}

/** One community: its latest compass, and every theme over the releases it took part in. */
export function CommunityResults({ frame, group, releases }: Properties) {
  const { t } = useResultWords()
  const { at, query } = frame
  const laid = releases.filter(isOnRatingScale)
  const latest = laid.at(-1)
  return (
    <>
      <p className="wm-no-print">
        <a href={`${at}/results${query}`}>{t('release.over')}</a>
      </p>
      {latest === undefined ? null : (
        <>
          <LatestRelease group={group.code} release={latest} at={at} query={query} />
          <SeriesPictures group={group.code} releases={laid} at={at} query={query} />
        </>
      )}
      <OtherScale releases={releases.filter((release) => !isOnRatingScale(release))} frame={frame} />
      <Citation frame={frame} releases={releases.map(({ sequence }) => sequence)} publishedOn={null} />
    </>
  )
}

interface LatestProperties extends Pick<ResultFrame, 'at' | 'query'> {
  readonly group: string
  readonly release: Release
}

function LatestRelease({ group, release: { sequence, content, withdrawn }, at, query }: LatestProperties) {
  const { t } = useResultWords()
  const own = content.groups.filter(({ code }) => code === group)
  return (
    <>
      <ReadingGuide content={content} />
      <section aria-labelledby="latest">
        <h2 id="latest">
          <a href={`${at}/releases/${sequence}${query}`}>{t('over.latest', { number: sequence })}</a>
        </h2>
        <p>
          {t('compass.lead')} {t('compass.signs')} {t('read.sign')}
        </p>
        {own.map((released) => (
          <GroupCompass key={released.code} group={released} content={content} withdrawn={withdrawn} />
        ))}
        <GroupFacts groups={own} withdrawn={withdrawn.filter((one) => withdrawalOf(group, [one]) !== null)} />
      </section>
    </>
  )
}
