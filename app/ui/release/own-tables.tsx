import { type BatchWithdrawal, withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { ShownCount } from '~/domain/disclosure/derive-choice'
import type { ReleaseContent, ReleasedGroup, ReleasedQuestion } from '~/domain/disclosure/release'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { inLanguage } from '../item/in-language'
import { useResultWords } from '../result/result-words'
import { FiguresTable } from './figures-table'
import { GroupHeading } from './group-heading'

interface Properties {
  readonly content: ReleaseContent
  readonly withdrawn: readonly BatchWithdrawal[]
}

/** What the partnership asked of its own in this wave, and what may be said of it; nothing when it asked nothing. */
export function OwnTables({ content, withdrawn }: Properties) {
  const { t, language: page } = useResultWords()
  const { own = [], scale } = content.wave
  if (own.length === 0) return null
  const of = (wanted: ReleasedQuestion['kind']) => own.filter(({ kind }) => kind === wanted)
  const [rated, choices, texts] = [of('rating'), of('choice'), of('text')]
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('own.heading')}</h2>
      <p>{t('own.lead')}</p>
      {rated.length === 0 ? null : (
        <FiguresTable
          caption={t('own.rated', { min: scale?.min ?? 1, max: scale?.max ?? 7 })}
          id="own-rated"
          first={t('own.question')}
          rows={rated.map(({ code, ask, low, high, language }) => ({
            code,
            name: `${ask} (${low} … ${high})`,
            ...inLanguage(language, page),
          }))}
          groups={content.groups}
          withdrawn={withdrawn}
          size={content.total.size}
          figureOf={(group, code) => group.own?.figures[code] ?? noFigure}
          totalOf={(code) => content.total.own?.[code] ?? noFigure}
        />
      )}
      {choices.length === 0 ? null : <p>{t('own.counts')}</p>}
      {choices.map((question) => (
        <ChoiceTable key={question.code} question={question} groups={content.groups} withdrawn={withdrawn} />
      ))}
      {texts.length === 0 ? null : (
        <>
          <p>{t('own.wrote')}</p>
          <ul>
            {texts.map(({ code, ask, language }) => (
              <li key={code} {...inLanguage(language, page)}>
                {ask}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface ChoiceProperties {
  readonly question: ReleasedQuestion
  readonly groups: readonly ReleasedGroup[]
  readonly withdrawn: readonly BatchWithdrawal[]
}

function ChoiceTable({ question: { code, ask, options, language }, groups, withdrawn }: ChoiceProperties) {
  const { t, language: page } = useResultWords()
  const isWithdrawn = (group: ReleasedGroup) => withdrawalOf(group.code, withdrawn) !== null
  return (
    <div className="wm-table-box" role="region" aria-labelledby={`${code}-caption`} tabIndex={0}>
      <table className="ds_table wm-scores">
        <caption id={`${code}-caption`} {...inLanguage(language, page)}>
          {ask}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('own.answer')}</th>
            {groups.map((group) => (
              <GroupHeading key={group.code} group={group} isWithdrawn={isWithdrawn(group)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map((option, index) => (
            <tr key={option}>
              <th scope="row" {...inLanguage(language, page)}>
                {option}
              </th>
              {groups.map((group) => (
                <td key={group.code}>
                  <ChoiceCell count={group.own?.choices[code]?.[index] ?? null} isGone={group.size === null && isWithdrawn(group)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ChoiceCell({ count, isGone }: { readonly count: ShownCount; readonly isGone: boolean }) {
  const { t } = useResultWords()
  if (isGone) return <span className="wm-withheld">{t('withdrawn.mark')}</span>
  if (count === null) return <span className="wm-withheld">{t('figure.hidden')}</span>
  const { from, to } = count
  return <span className="wm-figure">{from === to ? t('figure.people', { count: from }) : t('own.range', { from, to })}</span>
}
