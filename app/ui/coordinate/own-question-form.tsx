import { firstLanguage, type OwnKind, ownLimits, type OwnWords } from '~/domain/instrument/own-question'
import { ownFieldNames } from '~/domain/instrument/parse-own-question'
import { isLanguage, languages } from '~/locales/languages'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'
import { blankWords } from './own-question-words'

interface Properties {
  readonly kind: OwnKind
  readonly languages: readonly string[]
  readonly words: Readonly<Record<string, OwnWords>>
  readonly back: string
  readonly problems?: readonly FieldProblem[] | undefined
}

/** One question of the partnership's own, in every language of its wave. */
export function OwnQuestionForm({ kind, languages: asked, words, back, problems }: Properties) {
  const first = firstLanguage(asked)
  const ordered = [first, ...asked.filter((language) => language !== first)]
  return (
    <form method="post" className="wm-form" noValidate>
      <input type="hidden" name={ownFieldNames.kind} value={kind} />
      {ordered.map((language) => (
        <LanguageFields
          key={language}
          kind={kind}
          language={language}
          isFirst={language === first}
          words={words[language] ?? blankWords}
          problems={problems}
        />
      ))}
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          Keep this question
        </button>
        <a href={back}>Not now</a>
      </div>
    </form>
  )
}

interface FieldsProperties extends Pick<Properties, 'kind' | 'problems'> {
  readonly language: string
  readonly isFirst: boolean
  readonly words: OwnWords
}

function LanguageFields({ kind, language, isFirst, words, problems }: FieldsProperties) {
  const name = isLanguage(language) ? languages[language].name : language
  const written = { lang: language, dir: isLanguage(language) ? languages[language].direction : 'ltr' } as const
  const rest = { ...written, problems }
  const leftOut = isFirst ? {} : { hint: 'Leave all of this language blank and people see the first language here.' }
  return (
    <fieldset className="wm-card">
      <legend className="ds_h2">{name}</legend>
      <TextField name={ownFieldNames.ask(language)} label={`The question, ${name}`} value={words.ask} {...leftOut} {...rest} />
      {kind === 'choice'
        ? Array.from({ length: ownLimits.mostOptions }, (_, index) => (
            <TextField
              key={index}
              name={ownFieldNames.option(language, index + 1)}
              label={`Answer ${index + 1}, ${name}`}
              value={words.options[index] ?? ''}
              {...rest}
            />
          ))
        : null}
      {kind === 'rating' ? (
        <>
          <TextField name={ownFieldNames.low(language)} label={`What the lowest number means, ${name}`} value={words.low} {...rest} />
          <TextField name={ownFieldNames.high(language)} label={`What the highest number means, ${name}`} value={words.high} {...rest} />
        </>
      ) : null}
    </fieldset>
  )
}
