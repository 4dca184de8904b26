import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { Release, ReleasedGroup } from '~/domain/disclosure/release'
import { ratingScale } from '~/domain/disclosure/scale'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { withdrawalText } from '../release/withdrawal-text'
import { CompassFigure } from './compass-figure'
import { GroupName, useResultWords } from './result-words'

type Properties = Pick<Release, 'content' | 'withdrawn'>

/** The compass of all groups together and of each group of a release. */
export function ReleaseCompasses({ content, withdrawn }: Properties) {
  const { t, themeName } = useResultWords()
  const { wave, groups, total } = content
  const named = wave.themes.map((code) => ({ code, name: themeName(code), figure: total.figures[code] ?? noFigure }))
  return (
    <section aria-labelledby="compass">
      <h2 id="compass">{t('compass.heading')}</h2>
      <p>
        {t('compass.lead')} {t('compass.signs')} {t('read.sign')}
      </p>
      <CompassFigure id="compass-all" title={t('figure.all')} entries={named} scale={wave.scale ?? ratingScale} />
      {groups.map((group) => (
        <GroupCompass key={group.code} group={group} content={content} withdrawn={withdrawn} />
      ))}
    </section>
  )
}

/** The compass of one group; of one that was withdrawn the reason instead. */
export function GroupCompass({ group, content: { wave }, withdrawn }: Properties & { readonly group: ReleasedGroup }) {
  const words = useResultWords()
  const withdrawal = withdrawalOf(group.code, withdrawn)
  const id = `compass-${group.code}`
  if (withdrawal !== null) {
    return (
      <section className="wm-chart" aria-labelledby={id}>
        <h3 id={id}>
          <GroupName group={group} />
        </h3>
        <p className="wm-mark">{withdrawalText(withdrawal, words)}</p>
        <p>{words.t('compass.withdrawn')}</p>
      </section>
    )
  }
  const entries = wave.themes.map((code) => ({ code, name: words.themeName(code), figure: group.figures[code] ?? noFigure }))
  return <CompassFigure id={id} title={<GroupName group={group} />} entries={entries} scale={wave.scale ?? ratingScale} />
}
