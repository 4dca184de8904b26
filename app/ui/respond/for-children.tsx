import { wordingIn } from '~/domain/instrument/children-consent'
import { inLanguage } from '../item/in-language'
import { useWords } from './words'

/** What the partnership has confirmed that children read first. */
export function ForChildren({ wording }: { readonly wording: Readonly<Record<string, string>> }) {
  const { t, language } = useWords()
  const { language: written, text } = wordingIn({ wording }, language)
  return (
    <div className="box">
      <h2>{t('children.heading')}</h2>
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph} {...inLanguage(written, language)}>
          {paragraph}
        </p>
      ))}
    </div>
  )
}
