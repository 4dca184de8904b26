import type { Release } from '~/domain/disclosure/release'
import { ReleaseFacts } from './release-facts'
import type { ResultFrame } from './result-page'
import { useResultWords } from './result-words'

interface Properties {
  readonly release: Pick<Release, 'sequence' | 'publishedOn' | 'sha256' | 'content'>
  readonly place: string
  readonly frame: Pick<ResultFrame, 'at' | 'query'>
}

/** What a release is, and the ways from its page to its data and to the other results. */
export function ReleaseLeads({ release, place, frame: { at, query } }: Properties) {
  const { t } = useResultWords()
  return (
    <>
      <ReleaseFacts release={release} place={place} />
      <ul className="wm-no-print">
        <li>
          <a href={`${at}/releases/${release.sequence}.json`}>{t('release.json')}</a>
        </li>
        <li>
          <a href={`${at}/releases/${release.sequence}.csv`}>{t('release.csv')}</a>
        </li>
        <li>
          <a href={`${at}/releases/${release.sequence}/codebook`}>{t('release.codebook')}</a>
        </li>
        <li>
          <a href={`${at}/you-said/releases/${release.sequence}`}>{t('release.did')}</a>
        </li>
        <li>
          <a href={`${at}/results${query}`}>{t('release.over')}</a>
        </li>
      </ul>
    </>
  )
}
