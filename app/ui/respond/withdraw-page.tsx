import type { Problem } from '~/domain/kernel/result'
import { formatReceipt } from '~/domain/response/receipt'
import { ItemProblem, ProblemList } from './problem-list'
import type { RespondFrame } from './respond-page'
import type { PhoneWord } from './script/words'
import { useWords } from './words'

/** How far the withdrawal has come. */
export type WithdrawStage = 'ask' | 'confirm' | 'removed' | 'nothing there' | 'too late'

/** What came of it: takes the focus, because the heading above it stays. */
const outcomes = { removed: 'withdraw.removed', 'nothing there': 'withdraw.nothing', 'too late': 'withdraw.tooLate' } as const

interface Properties {
  readonly frame: RespondFrame
  readonly stage: WithdrawStage
  /** What was typed; a whole receipt once it has to be confirmed. */
  readonly receipt: string
  readonly hasCodes: boolean
  /** Whether somebody may act on a text before the wave closes. */
  readonly actsOnDanger: boolean
  readonly problems: readonly Problem[]
}

/** Taking the answers back: the receipt, one question whether it is meant, and what came of it. */
export function WithdrawPage({ frame, stage, receipt, hasCodes, actsOnDanger, problems }: Properties) {
  const { t } = useWords()
  const own = `${frame.home}/withdraw${frame.query}`
  // What the script says on this page, where the form with its words does not stand.
  const words: Partial<Record<PhoneWord, string>> = { notReached: t('problem.notReached'), noSwitch: t('phone.noSwitch') }
  return (
    <form id="withdraw" method="post" action={own} noValidate autoComplete="off" data-words={JSON.stringify(words)}>
      <ProblemList problems={problems} themes={[]} />
      <h1 tabIndex={-1}>{t('withdraw.heading')}</h1>
      {stage in outcomes ? (
        <p className="box" id="outcome" tabIndex={-1}>
          {t(outcomes[stage as keyof typeof outcomes])}
        </p>
      ) : null}
      {stage === 'ask' || stage === 'nothing there' ? <ReceiptField receipt={receipt} problems={problems} /> : null}
      {stage === 'confirm' ? (
        <>
          <p className="receipt" dir="ltr">
            {formatReceipt(receipt)}
          </p>
          <p>{t('withdraw.sure')}</p>
          {actsOnDanger ? <p>{t('danger.undo')}</p> : null}
          {hasCodes ? <p>{t('withdraw.code')}</p> : null}
          <input type="hidden" name="receipt" value={receipt} />
          <p className="nav">
            <a href={own}>{t('withdraw.no')}</a>
            <button name="intent" value="remove">
              {t('withdraw.yes')}
            </button>
          </p>
        </>
      ) : null}
    </form>
  )
}

function ReceiptField({ receipt, problems }: { readonly receipt: string; readonly problems: readonly Problem[] }) {
  const { t } = useWords()
  return (
    <>
      <label className="text">
        <b>{t('withdraw.label')}</b> <small>{t('withdraw.hint')}</small>
        <ItemProblem item="receipt" problems={problems} themes={[]} />
        <input id="receipt" name="receipt" defaultValue={receipt} autoCapitalize="characters" spellCheck={false} dir="ltr" />
      </label>
      <p className="nav">
        <button name="intent" value="confirm">
          {t('withdraw.next')}
        </button>
      </p>
    </>
  )
}
