import type { Release } from '~/domain/disclosure/release'
import { AsTyped, useResultWords } from './result-words'

interface Properties {
  readonly releases: readonly Pick<Release, 'sequence' | 'publishedOn' | 'content' | 'withdrawn'>[]
  readonly at: string
  readonly query: string
}

/** Releases with their titles and days, each leading to its page. */
export function ReleaseList({ releases, at, query }: Properties) {
  const { t, day } = useResultWords()
  return (
    <ul>
      {releases.map(({ sequence, publishedOn, content, withdrawn }) => (
        <li key={sequence}>
          <a href={`${at}/releases/${sequence}${query}`}>{t('release.title', { number: sequence })}</a>
          {': '}
          <AsTyped>{content.wave.title}</AsTyped> ({day(publishedOn)}){withdrawn.length === 0 ? null : `, ${t('list.withdrawn')}`}
        </li>
      ))}
    </ul>
  )
}
