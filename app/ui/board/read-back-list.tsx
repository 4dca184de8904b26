import type { ShownContribution } from '~/domain/workshop/board'
import { type ContributionKind, fates } from '~/domain/workshop/contribution'
import { choiceAbout } from '~/domain/workshop/read-back-form'
import { type FieldProblem, problemOf } from '../form/field-problem'
import type { TypedFields } from './board-answer'
import type { ShownLayout } from './board-view'
import { fateWords, kindWords } from './board-words'
import { ContributionWords } from './contribution-words'

interface Properties {
  readonly layout: ShownLayout
  readonly contributions: readonly ShownContribution[]
  /** The page as it was sent, when something on it has to be mended; else empty. */
  readonly typed: TypedFields
  readonly problems: readonly FieldProblem[] | undefined
}

/** The whole list, stage by stage, with what the group decides about each line of it. */
export function ReadBackList({ layout, contributions, ...rest }: Properties) {
  const learned = contributions.filter(({ kind }) => kind === 'learning-point')
  return (
    <>
      {layout.stages.map(({ code, name }) => (
        <Part key={code} id={code} name={name} contributions={contributions.filter(({ stage }) => stage === code)} {...rest} />
      ))}
      {learned.length === 0 ? null : <Part id="learned" name="What we learned" contributions={learned} {...rest} />}
      <button className="ds_button" type="submit" name="act" value="decide">
        Save what the group decided
      </button>
    </>
  )
}

interface PartProperties extends Omit<Properties, 'layout'> {
  readonly id: string
  readonly name: string
}

function Part({ id, name, contributions, ...rest }: PartProperties) {
  const kinds = [...new Set(contributions.map(({ kind }) => kind))]
  return (
    <section aria-labelledby={`part-${id}`}>
      <h2 className="ds_h3" id={`part-${id}`}>
        {name}
      </h2>
      {kinds.length === 0 ? <p>Nothing was said about this.</p> : null}
      {kinds.map((kind) => (
        <KindList key={kind} kind={kind} part={id} contributions={contributions.filter((there) => there.kind === kind)} {...rest} />
      ))}
    </section>
  )
}

interface KindProperties extends Omit<Properties, 'layout'> {
  readonly kind: ContributionKind
  readonly part: string
}

function KindList({ kind, part, contributions, ...rest }: KindProperties) {
  return (
    <>
      {kind === 'learning-point' ? null : <h3 className="ds_h4">{kindWords[kind].many}</h3>}
      <ul className="wm-board__list" aria-label={kindWords[kind].many} data-part={part}>
        {contributions.map((contribution) => (
          <li key={contribution.id}>
            <ContributionWords contribution={contribution} />
            <Decision contribution={contribution} {...rest} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface DecisionProperties extends Pick<Properties, 'typed' | 'problems'> {
  readonly contribution: ShownContribution
}

/** What the page showed is sent along, so that only what is different is changed. */
function Decision({ contribution, typed, problems }: DecisionProperties) {
  const { id, order, fate, isPriority } = contribution
  const choice = choiceAbout(contribution, typed)
  const problem = problemOf(problems, `fate-${id}-publish`)
  return (
    <fieldset className="wm-board__decision">
      <legend className="wm-visually-hidden">What becomes of number {order}</legend>
      {problem ? <p className="ds_question__error-message">{problem}</p> : null}
      <input type="hidden" name={`was-fate-${id}`} value={fate} />
      <input type="hidden" name={`was-priority-${id}`} value={isPriority ? 'yes' : 'no'} />
      {fates.map((code) => (
        <div className="ds_radio ds_radio--small" key={code}>
          <input
            className="ds_radio__input"
            type="radio"
            id={`fate-${id}-${code}`}
            name={`fate-${id}`}
            value={code}
            defaultChecked={(choice.fate ?? fate) === code}
          />
          <label className="ds_radio__label" htmlFor={`fate-${id}-${code}`}>
            {fateWords[code]}
          </label>
        </div>
      ))}
      <div className="ds_checkbox ds_checkbox--small">
        <input
          className="ds_checkbox__input"
          type="checkbox"
          id={`priority-${id}`}
          name={`priority-${id}`}
          value="yes"
          defaultChecked={choice.isPriority ?? isPriority}
        />
        <label className="ds_checkbox__label" htmlFor={`priority-${id}`}>
          A priority of the group
        </label>
      </div>
    </fieldset>
  )
}
