import { policy } from '~/domain/disclosure/policy'
import type { ReleaseContent } from '~/domain/disclosure/release'
import { ReadingNotes } from '../release/release-table'
import { useResultWords } from './result-words'

/** How to read a page of results: the scale, limits, and what is withheld and why in general. */
export function ReadingGuide({ content }: { readonly content: ReleaseContent }) {
  const { t } = useResultWords()
  return (
    <section aria-labelledby="read">
      <h2 id="read">{t('read.heading')}</h2>
      <ReadingNotes content={content} />
      <p>
        {t('read.why', { least: policy.k })} {t('read.about')}
      </p>
    </section>
  )
}
