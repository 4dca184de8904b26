import type { Release } from '~/domain/disclosure/release'
import { dayText } from './day-text'

/** A list of releases, each leading to its page. */
export function ReleaseLinks({ releases }: { readonly releases: readonly Release[] }) {
  return (
    <ul>
      {releases.map(({ sequence, publishedOn, content }) => (
        <li key={sequence}>
          <a href={`/releases/${sequence}`}>
            Release {sequence}: {content.wave.title}
          </a>
          , published on {dayText(publishedOn)}
        </li>
      ))}
    </ul>
  )
}
