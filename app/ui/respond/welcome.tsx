import type { ReactNode } from 'react'
import { policy } from '~/domain/disclosure/policy'
import { fieldNames } from '~/domain/response/draft'
import type { Survey } from '~/domain/instrument/survey'
import type { Problem } from '~/domain/kernel/result'
import { DangerPromise } from './danger-words'
import { ForChildren } from './for-children'
import { InterviewNote } from './interview-note'
import { welcomeItem } from '~/domain/instrument/item-video'
import { ItemVideo } from '~/ui/item/item-video'
import { Picture } from '~/ui/item/picture'
import { ListenButton } from './listen-button'
import { ItemProblem } from './problem-list'
import { Sentence, useWords } from './words'

interface Properties {
  readonly survey: Survey
  readonly code: string
  readonly problems: readonly Problem[]
  /** The way back for whoever comes a second time. */
  readonly children: ReactNode
}

/** The first page: which place, for whom, until when, and the promise, all before anything is typed. */
export function Welcome({ survey, code, problems, children }: Properties) {
  const { t, communityName, day, gap } = useWords()
  const { place, community, wave, instrument, collector } = survey
  return (
    <section id="welcome">
      <h1 tabIndex={-1}>{t('welcome.heading')}</h1>
      <ListenButton />
      <ItemVideo file={survey.videos[welcomeItem]} name={t('welcome.heading')} />
      {collector.isInterview ? <InterviewNote moment="start" /> : null}
      <p className="lead">{t('welcome.lead', { place })}</p>
      <p>
        {t('welcome.questions', { count: instrument.themes.length + instrument.own.length })}
        {gap}
        <Sentence>{t('welcome.closes', { day: day(wave.answerByDay) })}</Sentence>
      </p>
      <div className="box">
        <p>
          <b>{t('welcome.once')}</b>
        </p>
        <p>
          <Sentence>{t('welcome.group', { group: communityName(community) })}</Sentence>
          {gap}
          {t('welcome.other')}
        </p>
        <p>
          <Sentence>{t('welcome.place', { place })}</Sentence>
        </p>
      </div>
      {children}
      {survey.consent === null ? null : <ForChildren wording={survey.consent} />}
      <Promise isInterview={collector.isInterview} safeguarding={survey.safeguarding} />
      {collector.isShared ? null : <p className="js">{t('welcome.kept')}</p>}
      {collector.access === 'codes' ? (
        <label className="text">
          <b>{t('code.label')}</b> <small>{t('code.hint')}</small>
          <ItemProblem item={fieldNames.code} problems={problems} themes={[]} />
          <input
            id={fieldNames.code}
            name={fieldNames.code}
            defaultValue={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
          />
        </label>
      ) : null}
    </section>
  )
}

function Promise({ isInterview, safeguarding }: Pick<Survey['collector'], 'isInterview'> & Pick<Survey, 'safeguarding'>) {
  const { t } = useWords()
  const { retention, k } = policy
  return (
    <>
      <h2>{t('welcome.promise')}</h2>
      <Picture of="who" />
      <h3>{t('welcome.who')}</h3>
      <ul>
        <li>{t('welcome.whoName')}</li>
        {isInterview ? <li>{t('interview.hears')}</li> : null}
        <li>{t('welcome.whoScores', { least: k })}</li>
        <li>{t(safeguarding === null ? 'welcome.whoTexts' : 'danger.locked')}</li>
        <li>{t('welcome.whoReads')}</li>
      </ul>
      <Picture of="long" />
      <h3>{t('welcome.long')}</h3>
      <ul>
        <li>{t('welcome.longTexts', { count: retention.textAfterClosing })}</li>
        <li>{t('welcome.longScores', { count: retention.sealedAfterPublication })}</li>
        <li>{t('welcome.small')}</li>
      </ul>
      <Picture of="undo" />
      <h3>{t('welcome.undo')}</h3>
      <ul>
        <li>{t('welcome.undoUntil')}</li>
        {safeguarding === null ? null : <li>{t('danger.undo')}</li>}
        <li>{t('welcome.undoAfter')}</li>
      </ul>
      <Picture of="harm" />
      <h3>{t('welcome.harm')}</h3>
      <ul>
        {safeguarding === null ? <li>{t('welcome.harmNow')}</li> : <DangerPromise wording={safeguarding} />}
        <li>{t('welcome.harmLater')}</li>
      </ul>
    </>
  )
}
