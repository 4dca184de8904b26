import { type BatchWithdrawal, withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { ShownCount } from '~/domain/disclosure/derive-choice'
import type { ReleaseContent, ReleasedGroup, ReleasedQuestion } from '~/domain/disclosure/release'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { FiguresTable } from './figures-table'
import { GroupHeading } from './group-heading'

interface Properties {
  readonly content: ReleaseContent
  readonly withdrawn: readonly BatchWithdrawal[]
}

/** What the partnership asked of its own in this wave, and what may be said of it; nothing when it asked nothing. */
export function OwnTables({ content, withdrawn }: Properties) {
  const { own = [], scale } = content.wave
  if (own.length === 0) return null
  const of = (wanted: ReleasedQuestion['kind']) => own.filter(({ kind }) => kind === wanted)
  const [rated, choices, texts] = [of('rating'), of('choice'), of('text')]
  return (
    <section aria-labelledby="own">
      <h2 id="own">The partnership’s own questions</h2>
      <p>Asked in this wave only. They are no part of the themes, of their totals or of any indicator.</p>
      {rated.length === 0 ? null : (
        <FiguresTable
          caption={`Own questions that were rated from ${scale?.min ?? 1} to ${scale?.max ?? 7}`}
          id="own-rated"
          first="Question"
          rows={rated.map(({ code, ask, low, high, language }) => ({ code, name: `${ask} (${low} … ${high})`, ...langOf(language) }))}
          groups={content.groups}
          withdrawn={withdrawn}
          size={content.total.size}
          figureOf={(group, code) => group.own?.figures[code] ?? noFigure}
          totalOf={(code) => content.total.own?.[code] ?? noFigure}
        />
      )}
      {choices.length === 0 ? null : (
        <p>
          How many people chose an answer is shown where at least 30 people of a group answered, and at least five chose it and five did
          not. Below 50 it is shown as a range, so that nobody can add up how many left the question out. There are no totals and no per
          cent.
        </p>
      )}
      {choices.map((question) => (
        <ChoiceTable key={question.code} question={question} groups={content.groups} withdrawn={withdrawn} />
      ))}
      {texts.length === 0 ? null : (
        <>
          <p>People were also asked to write. What they wrote is read and checked, and never becomes a figure:</p>
          <ul>
            {texts.map(({ code, ask, language }) => (
              <li key={code} {...langOf(language)}>
                {ask}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function langOf(language: string): { readonly lang?: string } {
  return language === 'en' ? {} : { lang: language }
}

interface ChoiceProperties {
  readonly question: ReleasedQuestion
  readonly groups: readonly ReleasedGroup[]
  readonly withdrawn: readonly BatchWithdrawal[]
}

function ChoiceTable({ question: { code, ask, options, language }, groups, withdrawn }: ChoiceProperties) {
  const isWithdrawn = (group: ReleasedGroup) => withdrawalOf(group.code, withdrawn) !== null
  return (
    <div className="wm-table-box" role="region" aria-labelledby={`${code}-caption`} tabIndex={0}>
      <table className="ds_table wm-scores">
        <caption id={`${code}-caption`} {...langOf(language)}>
          {ask}
        </caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            {groups.map((group) => (
              <GroupHeading key={group.code} group={group} isWithdrawn={isWithdrawn(group)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map((option, index) => (
            <tr key={option}>
              <th scope="row" {...langOf(language)}>
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
  if (isGone) return <span className="wm-withheld">withdrawn</span>
  if (count === null) return <span className="wm-withheld">not enough answers</span>
  const { from, to } = count
  return <span className="wm-figure">{from === to ? from : `${from} to ${to}`} people</span>
}
