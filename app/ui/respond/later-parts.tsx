import type { Survey } from '~/domain/instrument/survey'
import { WaitsForYou } from './later-page'
import type { LaterWord } from './script/later-parts'
import { useWords } from './words'

interface Properties {
  readonly survey: Survey
  /** The whole address as people type it. */
  readonly address: string
}

/** What the script shows to whoever comes back later. It is asked for only then: no byte of it stands in the survey's first page. */
export function LaterParts({ survey, address }: Properties) {
  const { t } = useWords()
  const words: Readonly<Record<LaterWord, string>> = {
    wrong: t('problem.backWrong'),
    many: t('problem.backMany'),
    busy: t('problem.laterBusy'),
    long: t('problem.laterLong'),
  }
  return (
    <div id="later-parts" data-words={JSON.stringify(words)}>
      <Kept survey={survey} address={address} />
      <InTheOpen />
    </div>
  )
}

function Kept({ survey, address }: Properties) {
  const { t, gap } = useWords()
  return (
    <template id="kept">
      <section id="aside">
        <WaitsForYou survey={survey} code="" address={address} />
        {survey.collector.isShared ? (
          <p className="nav">
            <button type="button" className="quiet" data-finish="">
              {t('phone.finish')}
            </button>
          </p>
        ) : (
          <div className="box">
            <p>
              {t('queued.stays')}
              {gap}
              {t('later.wipe')}
            </p>
            <p>
              <button type="button" className="quiet" data-drop="">
                {t('phone.drop')}
              </button>
            </p>
          </div>
        )}
        <p className="nav">
          <button type="button" data-aside="">
            {t('later.goOn')}
          </button>
        </p>
      </section>
    </template>
  )
}

function InTheOpen() {
  const { t } = useWords()
  return (
    <template id="in-the-open">
      <section id="aside">
        <h1 tabIndex={-1}>{t('later.cannotLock')}</h1>
        <p>{t('later.inTheOpen')}</p>
        <p className="nav">
          <button type="button" className="quiet" data-aside="">
            {t('later.rather')}
          </button>
          <button type="button" data-agree="">
            {t('later.agree')}
          </button>
        </p>
      </section>
    </template>
  )
}
