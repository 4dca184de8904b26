import { type OwnQuestion, ownWordsIn } from '~/domain/instrument/own-question'
import type { Draft } from '~/domain/response/draft'
import { KeptText } from '~/ui/anonymise/kept-text'
import { inLanguage } from '~/ui/item/in-language'
import { markWords } from './mark-words'
import { useWords } from './words'

/** What was answered to a question of the partnership's own, as the check page shows it. */
export function OwnAnswer({ question, draft }: { readonly question: OwnQuestion; readonly draft: Draft }) {
  const { t, language } = useWords()
  const { code, kind } = question
  if (kind === 'text') {
    const text = (draft.own[code] ?? '').trim()
    return text === '' ? (
      <dd>{t('check.skipped')}</dd>
    ) : (
      <dd className="said">
        <KeptText text={text} words={markWords(t)} />
      </dd>
    )
  }
  const { language: written, words } = ownWordsIn(question, language)
  const answer = kind === 'choice' ? words.options[Number(draft.choices[code]) - 1] : draft.ratings[code]
  if (answer === undefined || answer === '') return <dd>{t('check.skipped')}</dd>
  return (
    <dd>
      <b {...(kind === 'choice' ? inLanguage(written, language) : {})}>{answer}</b>
    </dd>
  )
}
