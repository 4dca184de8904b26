import type { Draft } from '~/domain/response/draft'
import { fieldNames } from '~/domain/response/draft'
import { WhoReads } from '~/ui/respond/danger-words'
import { ListenButton } from '~/ui/respond/listen-button'
import { useWords } from '~/ui/respond/words'

interface Properties {
  readonly draft: Draft
  /** Language → who reads it and how soon. */
  readonly wording: Readonly<Record<string, string>>
}

/** One box for the whole form, near its end: somebody is in danger. */
export function DangerQuestion({ draft, wording }: Properties) {
  const { t, gap } = useWords()
  return (
    <section id={fieldNames.danger}>
      <h2 tabIndex={-1}>{t('danger.heading')}</h2>
      <ListenButton />
      <p>
        {t('danger.call')}
        {gap}
        <WhoReads wording={wording} />
      </p>
      <fieldset>
        <legend>{t('danger.keeps')}</legend>
        <label className="skip">
          <input type="checkbox" name={fieldNames.danger} value="yes" defaultChecked={draft.danger !== ''} />
          {t('danger.tick')}
        </label>
      </fieldset>
    </section>
  )
}
