import type { ShownContribution } from '~/domain/workshop/board'
import { type ContributionKind, fates } from '~/domain/workshop/contribution'
import type { ShownLayout } from './board-view'
import { fateWords, kindWords } from './board-words'
import { ContributionWords } from './contribution-words'

interface Properties {
  readonly address: string
  readonly layout: ShownLayout
  readonly contributions: readonly ShownContribution[]
}

/** The whole list, stage by stage, with what the group decides about each line of it. */
export function ReadBackList({ address, layout, contributions }: Properties) {
  const learned = contributions.filter(({ kind }) => kind === 'learning-point')
  return (
    <form method="post" action={`${address}#done`} data-read-back="">
      <input type="hidden" name="act" value="decide" />
      {layout.stages.map(({ code, name }) => (
        <Part key={code} id={code} name={name} contributions={contributions.filter(({ stage }) => stage === code)} />
      ))}
      {learned.length === 0 ? null : <Part id="learned" name="What we learned" contributions={learned} />}
      <button className="ds_button" type="submit">
        Save what the group decided
      </button>
    </form>
  )
}

function Part({ id, name, contributions }: { readonly id: string; readonly name: string } & Pick<Properties, 'contributions'>) {
  const kinds = [...new Set(contributions.map(({ kind }) => kind))]
  return (
    <section aria-labelledby={`part-${id}`}>
      <h2 className="ds_h3" id={`part-${id}`}>
        {name}
      </h2>
      {kinds.length === 0 ? <p>Nothing was said about this.</p> : null}
      {kinds.map((kind) => (
        <KindList key={kind} kind={kind} part={id} contributions={contributions.filter((there) => there.kind === kind)} />
      ))}
    </section>
  )
}

interface KindProperties extends Pick<Properties, 'contributions'> {
  readonly kind: ContributionKind
  readonly part: string
}

function KindList({ kind, part, contributions }: KindProperties) {
  return (
    <>
      {kind === 'learning-point' ? null : <h3 className="ds_h4">{kindWords[kind].many}</h3>}
      <ul className="wm-board__list" aria-label={kindWords[kind].many} data-part={part}>
        {contributions.map((contribution) => (
          <li key={contribution.id}>
            <ContributionWords contribution={contribution} />
            <Decision contribution={contribution} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the page showed is sent along, so that only what is different is changed. */
function Decision({ contribution: { id, order, fate, isPriority } }: { readonly contribution: ShownContribution }) {
  return (
    <fieldset className="wm-board__decision">
      <legend className="wm-visually-hidden">What becomes of number {order}</legend>
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
            defaultChecked={fate === code}
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
          defaultChecked={isPriority}
        />
        <label className="ds_checkbox__label" htmlFor={`priority-${id}`}>
          A priority of the group
        </label>
      </div>
    </fieldset>
  )
}
