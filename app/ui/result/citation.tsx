import type { ResultFrame } from './result-page'
import { useResultWords } from './result-words'

interface Properties {
  readonly frame: Pick<ResultFrame, 'partnership' | 'address'>
  /** The numbers of the releases that the page shows. */
  readonly releases: readonly number[]
  /** The day of the one release that the page is about; null for a page over several. */
  readonly publishedOn: string | null
}

/** How to cite a page, and a line with its address and numbers that stands on every printout. */
export function Citation({ frame: { partnership, address }, releases, publishedOn }: Properties) {
  const { t, day } = useResultWords()
  const numbers = releases.join(', ')
  const cited =
    publishedOn === null
      ? t('cite.over', { partnership, numbers, address })
      : t('cite.release', { partnership, number: numbers, day: day(publishedOn), address })
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t('cite.heading')}</h2>
      <p className="wm-cite">
        <bdi>{cited}</bdi>
      </p>
      <p>{t(publishedOn === null ? 'cite.grows' : 'cite.stays')}</p>
      <p className="wm-printed">{t('cite.printed', { numbers, address })}</p>
    </section>
  )
}
