import type { Release } from '~/domain/disclosure/release'
import { AsTyped, useResultWords } from './result-words'

/** The facts of a release: day, place, survey, rules, hash. */
export function ReleaseFacts({
  release,
  place,
}: {
  readonly release: Pick<Release, 'publishedOn' | 'sha256' | 'content'>
  readonly place: string
}) {
  const { t, day } = useResultWords()
  const { publishedOn, sha256, content } = release
  return (
    <dl className="wm-facts">
      <dt>{t('release.published')}</dt>
      <dd>{day(publishedOn)}</dd>
      <dt>{t('release.place')}</dt>
      <dd>
        <AsTyped>{place}</AsTyped>
      </dd>
      <dt>{t('release.survey')}</dt>
      <dd>{t('release.days', { from: day(content.wave.opensOn), to: day(content.wave.closedOn) })}</dd>
      <dt>{t('release.rules')}</dt>
      <dd>{content.policy}</dd>
      <dt>{t('release.hash')}</dt>
      <dd className="wm-hash" dir="ltr">
        {sha256}
      </dd>
    </dl>
  )
}
