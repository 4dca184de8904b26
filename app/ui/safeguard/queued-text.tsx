import { dangerOutcomes } from '~/domain/anonymise/danger-outcome'
import type { UrgentCause } from '~/domain/anonymise/urgent-texts'
import { type FieldProblem, problemOf } from '../form/field-problem'

/** A text that may speak of danger, with all that whoever acts on it may know. */
export interface ShownText {
  readonly id: string
  readonly cause: UrgentCause
  readonly text: string
  readonly language: string
  readonly question: string
  readonly wave: string
  readonly community: string
  /** Who acts on it: '' nobody, otherwise a name. */
  readonly takenBy: string
  readonly takenById: string
  readonly isMine: boolean
}

interface Properties {
  readonly shown: ShownText
  readonly problems: readonly FieldProblem[] | undefined
}

const causes: Readonly<Record<UrgentCause, string>> = {
  ticked: 'Its writer ticked that someone is in danger. These are their own words; nothing was taken out.',
  rule: 'Its writer did not tick. One of the published patterns matched. Telephone numbers, dates and the like were taken out.',
}

/** One text, whose hands it is in, and how it ends. */
export function QueuedText({ shown, problems }: Properties) {
  const { cause, text, language, question, wave, community, takenBy, isMine } = shown
  return (
    <section className="wm-card" id="text" aria-labelledby="queued" tabIndex={-1}>
      <h2 id="queued">
        {isMine ? 'You act on this text' : takenBy === '' ? 'Nobody acts on this text yet' : `${takenBy} acts on this text`}
      </h2>
      <blockquote className="wm-written" lang={language} dir="auto">
        <WithNumbers text={text} />
      </blockquote>
      <p>{causes[cause]}</p>
      <dl>
        <dt>Asked</dt>
        <dd>{question}</dd>
        <dt>Group and survey</dt>
        <dd>
          {community}, {wave}
        </dd>
      </dl>
      <TakeOver shown={shown} />
      {isMine ? <EndForm id={shown.id} problems={problems} /> : null}
    </section>
  )
}

/** From right to left the groups of a telephone number would change places: another number. */
function WithNumbers({ text }: { readonly text: string }) {
  const parts = text.split(/(\+?[0-9][0-9 ()./-]*[0-9])/)
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <bdi dir="ltr" key={index}>
            {part}
          </bdi>
        ),
      )}
    </>
  )
}

function TakeOver({ shown: { id, takenBy, takenById, isMine } }: { readonly shown: ShownText }) {
  if (isMine) return null
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={takenById} />
      <button className={takenBy === '' ? 'ds_button' : 'ds_button ds_button--secondary'} type="submit" name="intent" value="take">
        {takenBy === '' ? 'I take this over' : `I take this over from ${takenBy}`}
      </button>
    </form>
  )
}

function EndForm({ id, problems }: { readonly id: string; readonly problems: readonly FieldProblem[] | undefined }) {
  const problem = problemOf(problems, 'outcome')
  return (
    <form method="post" className="wm-form" noValidate>
      <input type="hidden" name="id" value={id} />
      <fieldset
        className={problem ? 'ds_question ds_question--error' : 'ds_question'}
        aria-describedby={problem ? 'outcome-problem' : undefined}
      >
        <legend className="ds_label">How it ended</legend>
        {problem ? (
          <p className="ds_question__error-message" id="outcome-problem">
            {problem}
          </p>
        ) : null}
        {Object.entries(dangerOutcomes).map(([outcome, words], index) => (
          <div className="ds_radio" key={outcome}>
            <input
              className="ds_radio__input"
              type="radio"
              name="outcome"
              id={index === 0 ? 'outcome' : `outcome-${outcome}`}
              value={outcome}
            />
            <label className="ds_radio__label" htmlFor={index === 0 ? 'outcome' : `outcome-${outcome}`}>
              {words}
            </label>
          </div>
        ))}
      </fieldset>
      <p>The text is then destroyed. The log says how it ended and holds none of its words.</p>
      <button className="ds_button" type="submit" name="intent" value="end">
        Done: destroy this text
      </button>
    </form>
  )
}
