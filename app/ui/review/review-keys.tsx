import { openDecisions, type ReviewTurn } from '~/domain/anonymise/review-decision'
import { decisionWords } from './decision-words'

/** The keys that a script adds, and the box that switches them off; without the script it stays hidden. */
export function ReviewKeys({ turn }: { readonly turn: ReviewTurn }) {
  return (
    <details className="wm-details" data-keys="" hidden>
      <summary>Keys</summary>
      <dl className="wm-facts">
        {openDecisions(turn).map((decision) => {
          const { button, key } = decisionWords(turn, decision)
          return <Key key={decision} name={key} does={button} />
        })}
        <Key name="E" does="Edit the words" />
        <Key name="Esc" does="Leave the box and go back to the text" />
        <Key name="?" does="Open or close this list" />
      </dl>
      <div className="ds_checkbox">
        <input className="ds_checkbox__input" type="checkbox" id="use-keys" data-use-keys="" defaultChecked />
        <label className="ds_checkbox__label" htmlFor="use-keys">
          Use these keys
          <span className="wm-choice-hint"> They never work while you type in the box.</span>
        </label>
      </div>
    </details>
  )
}

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{does}</dd>
    </>
  )
}
