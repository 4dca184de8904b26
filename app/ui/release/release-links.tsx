import type { Release } from '~/domain/disclosure/release'
import { dayText } from './day-text'

/** A list of releases, each leading to its page; `at`: what the partnership's addresses begin with. */
export function ReleaseLinks({ at, releases }: { readonly at: string; readonly releases: readonly Release[] }) {
  return (
    <ul>
      {releases.map(({ sequence, publishedOn, content, withdrawn }) => (
        <li key={sequence}>
          <a href={`${at}/releases/${sequence}`}>
            Release {sequence}: {content.wave.title}
          </a>
          , published on {dayText(publishedOn)}
          {withdrawn.length === 0 ? null : ', with a group that was withdrawn'}
        </li>
      ))}
    </ul>
  )
}
