import type { FirstReleased } from '~/domain/indicator/first-released'
import { figureText } from '~/ui/release/figure-text'

interface Properties {
  /** What the partnership's public addresses begin with. */
  readonly at: string
  readonly first: FirstReleased | null
}

/** The baseline as it was released, with the number of its release, as the files of the framework have it. */
export function ReleasedBaseline({ at, first }: Properties) {
  if (first === null) return null
  return (
    <>
      <dt>Baseline, as released</dt>
      <dd>
        {figureText(first.figure)}, <a href={`${at}/releases/${first.release}`}>release {first.release}</a>
      </dd>
    </>
  )
}
