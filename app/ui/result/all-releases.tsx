import type { Release } from '~/domain/disclosure/release'
import { ReleaseList } from './release-list'
import type { ResultFrame } from './result-page'
import { useResultWords } from './result-words'

interface Properties {
  readonly frame: ResultFrame
  /** Oldest first. */
  readonly releases: readonly Release[]
}

/** The heading of the list of releases. */
export function AllReleasesTitle() {
  const { t } = useResultWords()
  return <>{t('list.title')}</>
}

/** Everything that was published, the newest first, with the ways to it as one table and over time. */
export function AllReleases({ frame: { at, query }, releases }: Properties) {
  const { t } = useResultWords()
  return (
    <>
      <p>{t('list.lead')}</p>
      {releases.length === 0 ? <p>{t('over.nothing')}</p> : <ReleaseList releases={releases.toReversed()} at={at} query={query} />}
      {releases.length === 0 ? null : (
        <ul className="wm-no-print">
          <li>
            <a href={`${at}/results${query}`}>{t('over.title')}</a>
          </li>
          <li>
            <a href={`${at}/releases.csv`}>{t('list.csv')}</a>
          </li>
        </ul>
      )}
    </>
  )
}
