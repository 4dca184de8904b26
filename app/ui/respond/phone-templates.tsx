import type { ReactNode } from 'react'
import type { Survey } from '~/domain/instrument/survey'
import { sharedDevicePolicy } from '~/domain/response/shared-device-policy'
import { Picture } from '~/ui/item/picture'
import { NothingToRead } from './danger-words'
import { Receipt } from './receipt'
import { ListenButton } from './listen-button'
import type { RespondFrame } from './respond-page'
import { useWords } from './words'

/** What the script shows without asking the server: inert until it is copied, and nothing to somebody without JavaScript. */
export function PhoneTemplates({ survey, frame }: { readonly survey: Survey; readonly frame: RespondFrame }) {
  const isShared = survey.collector.isShared
  return (
    <>
      <Review isShared={isShared} unread={survey.safeguarding === null ? null : <NothingToRead {...frame} isHidden />} />
      <Waiting survey={survey} />
      {isShared ? <Handover /> : <Began />}
      {isShared ? <StillThere /> : null}
    </>
  )
}

function Review({ isShared, unread }: { readonly isShared: boolean; readonly unread: ReactNode }) {
  const { t, gap } = useWords()
  return (
    <template id="t-review">
      <section id="check">
        <Picture of="send" />
        <h1 tabIndex={-1}>{t('check.open')}</h1>
        <ListenButton />
        <p className="lead">{t('check.notSent')}</p>
        <p id="taken" hidden>
          {t('marks.taken')}
          <span hidden>
            {gap}
            {t('marks.brackets')}
          </span>
        </p>
        {unread}
        <dl className="answers" />
        <p>{t('check.once')}</p>
        {isShared ? null : (
          <p>
            <button type="button" className="link" data-drop="">
              {t('phone.drop')}
            </button>
          </p>
        )}
        <button name="intent" value="send">
          {t('check.send')}
        </button>
      </section>
    </template>
  )
}

function Finish({ survey }: { readonly survey: Survey }) {
  const { t } = useWords()
  return survey.collector.isShared ? (
    <p className="nav">
      <button type="button" data-finish="">
        {t('phone.finish')}
      </button>
    </p>
  ) : null
}

function Waiting({ survey }: { readonly survey: Survey }) {
  const { t, day } = useWords()
  const isShared = survey.collector.isShared
  return (
    <template id="t-waiting">
      <div>
        <Picture of="send" />
        <h1 tabIndex={-1}>{t('phone.waitHeading')}</h1>
        <p className="lead">{t('phone.waitLocked')}</p>
        <p>{t(isShared ? 'phone.waitShared' : 'phone.waitHow')}</p>
        <p>{t('phone.waitBy', { day: day(survey.wave.answerByDay) })}</p>
        <p>
          <button type="button" className="quiet" data-now="">
            {t('phone.tryNow')}
          </button>
        </p>
        <Receipt survey={survey} secret={null} />
        <Finish survey={survey} />
      </div>
    </template>
  )
}

function Began() {
  const { t } = useWords()
  return (
    <template id="t-began">
      <div className="box" id="began" role="status">
        <p>{t('phone.began')}</p>
        <p className="nav">
          <button type="button" data-go="">
            {t('phone.goOn')}
          </button>
          <button type="button" className="quiet" data-drop="">
            {t('phone.startAgain')}
          </button>
        </p>
      </div>
    </template>
  )
}

function Handover() {
  const { t } = useWords()
  return (
    <template id="t-handover">
      <section id="handover">
        <h1 tabIndex={-1}>{t('phone.handover')}</h1>
        <p className="lead">{t('phone.handoverClear')}</p>
        <p className="nav">
          <button type="button" data-by="1">
            {t('phone.begin')}
          </button>
        </p>
      </section>
    </template>
  )
}

function StillThere() {
  const { t } = useWords()
  return (
    <template id="t-still-there">
      <dialog id="idle" aria-labelledby="idle-heading">
        <h2 id="idle-heading">{t('phone.stillThere')}</h2>
        <p>{t('phone.clearsIn', { count: sharedDevicePolicy.warnSeconds })}</p>
        <p className="nav">
          {/* Any touch says that somebody is there. */}
          <button type="button">{t('phone.stillHere')}</button>
          <button type="button" className="quiet" data-finish="">
            {t('phone.finish')}
          </button>
        </p>
      </dialog>
    </template>
  )
}
