import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { fieldNames } from '~/domain/response/draft'
import type { Survey } from '~/domain/instrument/survey'
import { Picture } from '~/ui/item/picture'
import { ItemProblem, ProblemList } from './problem-list'
import type { RespondFrame } from './respond-page'
import { Receipt } from './receipt'
import { TakenBackPage } from './taken-back-page'
import { NextPerson, WhatComes } from './what-comes'
import { WithdrawWay } from './withdraw-way'
import { useWords } from './words'

interface Properties {
  readonly survey: Survey
  readonly frame: RespondFrame
  /** The whole address of the front page. */
  readonly site: string
  readonly outcome: 'counted' | 'taken-back' | 'code' | 'broken' | 'in seconds' | 'in a minute'
  /** What was sent and can be sent again, with another code or for another language; empty: nothing. */
  readonly envelope: string
}

/** What came of answers that waited on a device for a signal. It shows nothing of them: the phone that sent them adds their receipt. */
export function SealedPage({ survey, frame, site, outcome, envelope }: Properties) {
  const { t } = useWords()
  switch (outcome) {
    case 'counted':
      return (
        <div id="sent">
          <Picture of="receipt" />
          <h1 tabIndex={-1}>{t('sent.heading')}</h1>
          <p>{t('sent.done')}</p>
          <Receipt survey={survey} secret={null} />
          <WithdrawWay frame={frame} secret={null} />
          <WhatComes survey={survey} frame={frame} site={site} />
          <NextPerson survey={survey} frame={frame} />
          <form id="shown" method="post" action={frame.home + frame.query}>
            <input type="hidden" name="sealed" value={envelope} />
          </form>
        </div>
      )
    case 'taken-back':
      return <TakenBackPage frame={frame} />
    case 'code':
      return <CodeAgain frame={frame} envelope={envelope} />
    case 'broken':
      return (
        <>
          <h1 tabIndex={-1}>{t('queued.broken')}</h1>
          <p>{t('queued.brokenWhy')}</p>
        </>
      )
    case 'in seconds':
    case 'in a minute':
      return (
        <>
          <h1 tabIndex={-1}>{t('wait.heading')}</h1>
          <p>
            {outcome === 'in seconds' ? t('wait.seconds', { count: openLinkPolicy.leastSeconds }) : t('wait.minute')} {t('queued.stays')}
          </p>
        </>
      )
  }
}

function CodeAgain({ frame, envelope }: Pick<Properties, 'frame' | 'envelope'>) {
  const { t } = useWords()
  const problems = [{ item: fieldNames.code, key: 'codeWrong' }]
  return (
    <form id="sealed" method="post" action={frame.home + frame.query} noValidate autoComplete="off">
      <ProblemList problems={problems} themes={[]} />
      <h1 tabIndex={-1}>{t('wait.heading')}</h1>
      <p>{t('queued.stays')}</p>
      <input type="hidden" name="sealed" value={envelope} />
      <label className="text">
        <b>{t('code.label')}</b> <small>{t('code.hint')}</small>
        <ItemProblem item={fieldNames.code} problems={problems} themes={[]} />
        <input id={fieldNames.code} name={fieldNames.code} autoComplete="off" autoCapitalize="characters" spellCheck={false} dir="ltr" />
      </label>
      <p className="nav">
        <button>{t('check.send')}</button>
      </p>
    </form>
  )
}
