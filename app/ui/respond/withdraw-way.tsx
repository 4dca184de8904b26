import type { RespondFrame } from './respond-page'
import { useWords } from './words'

interface Properties {
  readonly frame: RespondFrame
  /** Null: only the phone knows it, and writes it in. */
  readonly secret: string | null
}

/** From the last page to taking the answers back: the receipt goes along, so that nobody has to type it from memory. */
export function WithdrawWay({ frame, secret }: Properties) {
  const { t } = useWords()
  return (
    <form method="post" action={`${frame.home}/withdraw${frame.query}`}>
      <input type="hidden" name="receipt" defaultValue={secret ?? ''} />
      <button name="intent" value="confirm" className="link">
        {t('sent.withdraw')}
      </button>
    </form>
  )
}
