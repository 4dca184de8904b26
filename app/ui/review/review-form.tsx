import { openDecisions, type ReviewTurn } from '~/domain/anonymise/review-decision'
import { isLanguage, languages } from '~/locales/languages'
import type { FieldProblem } from '../form/field-problem'
import { TextArea } from '../form/text-area'
import { decisionWords } from './decision-words'

interface Properties {
  readonly id: string
  readonly turn: ReviewTurn
  readonly language: string
  /** The text, or what was typed when something has to be mended. */
  readonly words: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** The words that may be shown, to be edited or said in other words, and the decisions. */
export function ReviewForm({ id, turn, language, words, problems }: Properties) {
  const direction = isLanguage(language) ? languages[language].direction : 'ltr'
  return (
    <form method="post" noValidate data-review="">
      <input type="hidden" name="text" value={id} />
      <TextArea
        name="words"
        label="The words that may be shown"
        hint="Take out what points at somebody, or say it in other words. What is left here is kept when you approve."
        value={words}
        problems={problems}
        lang={language}
        dir={direction}
      />
      <ul className="wm-decisions">
        {openDecisions(turn).map((decision) => {
          const { button, does } = decisionWords(turn, decision)
          return (
            <li key={decision}>
              <button
                className={decision === 'approve' ? 'ds_button' : 'ds_button ds_button--secondary'}
                type="submit"
                name="decision"
                value={decision}
                aria-describedby={`${decision}-does`}
              >
                {button}
              </button>
              <span id={`${decision}-does`}>{does}</span>
            </li>
          )
        })}
      </ul>
    </form>
  )
}
