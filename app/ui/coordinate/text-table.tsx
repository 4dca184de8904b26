import { languages, type Language } from '~/locales/languages'
import type { Variant } from '~/locales/reading'
import { variantQuery } from '../respond/variant-query'
import type { ListedText } from './listed-text'

interface Properties {
  readonly variant: Variant<Language>
  readonly texts: readonly ListedText[]
}

function stateOf({ isOwn, isChecked, isUnchecked }: ListedText): string {
  const whose = isOwn ? 'Yours' : 'Ours'
  if (isChecked) return `${whose}, checked`
  return isUnchecked ? `${whose}, not checked yet` : whose
}

/** The texts of one language with the English beside them. */
export function TextTable({ variant, texts }: Properties) {
  const { name, direction } = languages[variant.language]
  return (
    <table className="ds_table wm-reflow" id="texts">
      <caption className="wm-visually-hidden">Texts in {name}</caption>
      <thead>
        <tr>
          <th scope="col">English</th>
          <th scope="col">{name}</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => (
          <tr key={text.key}>
            <td data-label="English">{text.english}</td>
            <td data-label={name} lang={variant.language} dir={direction}>
              {text.text}
            </td>
            <td data-label="State">
              {stateOf(text)}
              <br />
              <a href={`/texts/one${variantQuery(variant)}&key=${encodeURIComponent(text.key)}`}>
                Change<span className="wm-visually-hidden"> {text.key}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
