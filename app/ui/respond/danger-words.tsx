import { wordingIn } from '~/domain/instrument/children-consent'
import { inLanguage } from '../item/in-language'
import { useWords } from './words'

/** Where the rules are printed by which a text may be read at once. */
const rulesAddress = '/safeguarding-rules'

/** Who reads what may speak of danger and how soon, as the partnership has confirmed it. */
export function WhoReads({ wording }: { readonly wording: Readonly<Record<string, string>> }) {
  const { language } = useWords()
  const { language: written, text } = wordingIn({ wording }, language)
  return <span {...inLanguage(written, language)}>{text}</span>
}

/** All that is to be known before somebody writes of danger: when it is read, by whom, how soon, and what becomes of the words. */
export function DangerPromise({ wording }: { readonly wording: Readonly<Record<string, string>> }) {
  const { t } = useWords()
  return (
    <>
      <li>{t('danger.call')}</li>
      <li>{t('danger.early')}</li>
      <li>
        <WhoReads wording={wording} />
      </li>
      <li>{t('danger.keeps')}</li>
      <li>
        <a href={rulesAddress}>{t('danger.rules')}</a>
      </li>
    </>
  )
}

/** Somebody ticked and wrote nothing: there is nothing to act on, but there is help. */
export function NothingToRead({ home, query, isHidden }: { readonly home: string; readonly query: string; readonly isHidden?: boolean }) {
  const { t } = useWords()
  return (
    <div className="box" id="unread" hidden={isHidden}>
      <p>{t('danger.nothing')}</p>
      <p>{t('danger.call')}</p>
      <p>
        <a href={`${home}/help${query}`}>{t('help.heading')}</a>
      </p>
    </div>
  )
}
