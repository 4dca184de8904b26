import type { Release } from '~/domain/disclosure/release'
import { dayText } from './day-text'

/** A list of releases, each leading to its page. */
export function ReleaseLinks({ releases }: { readonly releases: readonly Release[] }) {
  return (
    <ul>
      {releases.map(({ sequence, publishedOn, content, withdrawn }) => (
        <li key={sequence}>
          <a href={`/releases/${sequence}`}>
            Release {sequence}: {content.wave.title}
          </a>
          , published on {dayText(publishedOn)}
          {withdrawn.length === 0 ? null : ', with a group that was withdrawn'}
        </li>
      ))}
    </ul>
  )
}
