import { firstLanguage, type OwnQuestion, ownWordsIn } from '~/domain/instrument/own-question'
import { ownQuestionWarnings } from '~/domain/instrument/own-question-warnings'
import { isLanguage, languages } from '~/locales/languages'
import { ownKindWords, warningText } from './own-question-words'
import { listInWords } from './wave-words'

interface Properties {
  readonly at: string
  readonly questions: readonly OwnQuestion[]
  readonly asked: readonly string[]
  /** Whether they can still be changed. */
  readonly isDraft: boolean
}

/** The questions of the partnership's own in their order, with what may be wrong with each. */
export function OwnQuestionList({ at, questions, asked, isDraft }: Properties) {
  if (questions.length === 0) return <p>There is no question of your own in this wave.</p>
  return (
    <ol className="wm-own">
      {questions.map((question, index) => (
        <li className="wm-card" key={question.code}>
          <OwnQuestionEntry question={question} asked={asked} />
          {isDraft ? <Acts at={at} question={question} isFirst={index === 0} isLast={index === questions.length - 1} /> : null}
        </li>
      ))}
    </ol>
  )
}

function OwnQuestionEntry({ question, asked }: { readonly question: OwnQuestion; readonly asked: readonly string[] }) {
  const { language, words } = ownWordsIn(question, firstLanguage(asked))
  const missing = asked.filter((code) => question.words[code] === undefined)
  const names = missing.map((code) => (isLanguage(code) ? languages[code].name : code))
  return (
    <>
      <h2 lang={language}>{words.ask}</h2>
      <p>
        {ownKindWords[question.kind]} ({question.code})
      </p>
      {words.options.length === 0 ? null : (
        <ul lang={language}>
          {words.options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ul>
      )}
      {question.kind === 'rating' ? (
        <p lang={language}>
          {words.low} … {words.high}
        </p>
      ) : null}
      {ownQuestionWarnings(question).map((warning) => (
        <p className="wm-panel wm-panel--warning" key={`${warning.language} ${warning.phrase}`}>
          {warningText(warning)}
        </p>
      ))}
      {names.length === 0 ? null : <p>Not written yet: {listInWords(names)}. People see it in the first language.</p>}
    </>
  )
}

interface ActsProperties {
  readonly at: string
  readonly question: OwnQuestion
  readonly isFirst: boolean
  readonly isLast: boolean
}

function Acts({ at, question: { code }, isFirst, isLast }: ActsProperties) {
  const button = (act: string, label: string) => (
    <button className="wm-link-button" type="submit" name="act" value={act}>
      {label}
      <span className="wm-visually-hidden">: {code}</span>
    </button>
  )
  return (
    <form method="post" className="wm-actions">
      <input type="hidden" name="code" value={code} />
      <a href={`${at}/${code}`}>
        Change the words<span className="wm-visually-hidden">: {code}</span>
      </a>
      {isFirst ? null : button('earlier', 'Move up')}
      {isLast ? null : button('later', 'Move down')}
      {button('delete', 'Take it out')}
    </form>
  )
}
