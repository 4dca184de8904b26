import { fieldNames } from '~/domain/response/draft'

interface Properties {
  readonly code: string
  readonly options: readonly string[]
  /** The number of the option, as it was sent. */
  readonly chosen: string
  /** The language and the direction of the words, where they are not those of the page. */
  readonly marks: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' }
}

/** One of a few options; what is sent is its number, from 1. */
export function ChoiceQuestion({ code, options, chosen, marks }: Properties) {
  return (
    <>
      {options.map((option, index) => (
        <label className="skip" key={option}>
          <input type="radio" name={fieldNames.choice(code)} value={index + 1} defaultChecked={chosen === String(index + 1)} />
          <span {...marks}>{option}</span>
        </label>
      ))}
    </>
  )
}
