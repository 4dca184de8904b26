import { ownLimits } from '~/domain/instrument/own-question'
import { ownFieldNames, type TypedOwnQuestion } from '~/domain/instrument/parse-own-question'
import { formText } from './form-text.server'

/** A question of the partnership's own as its form was sent, with everything that was typed in every language. */
export function readOwnQuestion(form: FormData, languages: readonly string[]): TypedOwnQuestion {
  const numbers = Array.from({ length: ownLimits.mostOptions }, (_, index) => index + 1)
  const wordsOf = (language: string) => ({
    ask: formText(form, ownFieldNames.ask(language)),
    options: numbers.map((number) => formText(form, ownFieldNames.option(language, number))),
    low: formText(form, ownFieldNames.low(language)),
    high: formText(form, ownFieldNames.high(language)),
  })
  const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language)]))
  return { kind: formText(form, ownFieldNames.kind), words }
}
