import type { ReactNode } from 'react'
import { ownWordsIn } from '~/domain/instrument/own-question'
import type { Survey } from '~/domain/instrument/survey'
import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { fieldNames, type Draft } from '~/domain/response/draft'
import { findIdentifiers } from '~/domain/anonymise/find-identifiers'
import { KeptText } from '~/ui/anonymise/kept-text'
import { Picture } from '~/ui/item/picture'
import { NothingToRead } from './danger-words'
import { HiddenFields } from './hidden-fields'
import { ListenButton } from './listen-button'
import { markWords } from './mark-words'
import { OwnAnswer } from './own-answer'
import type { RespondFrame } from './respond-page'
import { useWords } from './words'
import { workOf } from './work-of'

interface Properties {
  readonly survey: Survey
  readonly frame: RespondFrame
  readonly draft: Draft
  /** Where the phone finds the script that works for this answer. */
  readonly worker: string
  /** Why it is not sent yet although somebody pressed. */
  readonly wait: 'in seconds' | 'in a minute' | null
}

/** Everything that was answered and skipped, once more before it is sent; the form itself rests in hidden fields. */
export function CheckPage({ survey, frame, draft, worker, wait }: Properties) {
  const { t, language, themeName, gap } = useWords()
  const { themes, own } = survey.instrument
  const rated = themes.filter(({ code }) => (draft.ratings[code] ?? '') !== '').length
  const chosen = themes.filter(({ code }) => draft.priorities.includes(code))
  const action = frame.home + frame.query
  return (
    <form id="check" method="post" action={action} {...workOf(survey, worker)}>
      <Picture of="send" />
      <h1 tabIndex={-1}>{t('check.open')}</h1>
      <ListenButton />
      {wait === null ? <p className="lead">{t('check.notSent')}</p> : <WaitNotice wait={wait} />}
      {writtenIn(draft).some((text) => findIdentifiers(text).length > 0) ? (
        <p>
          {t('marks.taken')}
          {gap}
          {t('marks.brackets')}
        </p>
      ) : null}
      <p>{t('check.rated', { count: rated, skipped: themes.length - rated })}</p>
      {draft.danger !== '' && isWithoutWords(draft) ? <NothingToRead {...frame} /> : null}
      <dl className="answers">
        {themes.map((theme) => (
          <Row key={theme.code} name={themeName(theme)} target={`${action}#${theme.code}`}>
            <Answer draft={draft} code={theme.code} />
          </Row>
        ))}
        {own.map((question) => (
          <Row key={question.code} name={ownWordsIn(question, language).words.ask} target={`${action}#${question.code}`}>
            <OwnAnswer question={question} draft={draft} />
          </Row>
        ))}
        <Row name={t('most.heading')} target={`${action}#${fieldNames.priority}`}>
          <dd>{chosen.length === 0 ? t('check.none') : chosen.map(themeName).join(' · ')}</dd>
        </Row>
        {survey.safeguarding === null ? null : (
          <Row name={t('danger.heading')} target={`${action}#${fieldNames.danger}`}>
            <dd>{draft.danger === '' ? t('check.none') : <b>{t('danger.tick')}</b>}</dd>
          </Row>
        )}
      </dl>
      <HiddenFields draft={draft} />
      <p>{t('check.once')}</p>
      <p className="nav">
        <button name="intent" value="change" className="quiet">
          {t('check.changeAll')}
        </button>
        <button name="intent" value="send">
          {t('check.send')}
        </button>
      </p>
    </form>
  )
}

function writtenIn({ good, better, own }: Draft): readonly string[] {
  return [good, better, own].flatMap((texts) => Object.values(texts))
}

function isWithoutWords({ good, better, own }: Draft): boolean {
  return [good, better, own].every((box) => Object.values(box).every((text) => text.trim() === ''))
}

/** Nothing is lost and nobody is blamed: the same button, pressed again a little later, sends. It has the focus, and says why when it is read out. */
function WaitNotice({ wait }: { readonly wait: 'in seconds' | 'in a minute' }) {
  const { t, gap } = useWords()
  return (
    <>
      <div className="box" id="wait" role="status">
        <h2>{t('wait.heading')}</h2>
        <p>
          {wait === 'in seconds' ? t('wait.seconds', { count: openLinkPolicy.leastSeconds }) : t('wait.minute')}
          {gap}
          {t('wait.again')}
        </p>
      </div>
      <p className="nav">
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the page answers a press that did not send: whoever cannot see it is told at once */}
        <button name="intent" value="send" id="again" aria-describedby="wait" autoFocus>
          {t('check.send')}
        </button>
      </p>
    </>
  )
}

function Row({ name, target, children }: { readonly name: string; readonly target: string; readonly children: ReactNode }) {
  const { t } = useWords()
  return (
    <div>
      <dt>{name}</dt>
      {children}
      <dd className="change">
        <button name="intent" value="change" className="link" formAction={target}>
          {t('check.change')}
          <span className="unseen">: {name}</span>
        </button>
      </dd>
    </div>
  )
}

function Answer({ draft, code }: { readonly draft: Draft; readonly code: string }) {
  const { t } = useWords()
  const rating = draft.ratings[code] ?? ''
  return (
    <>
      <dd>{rating === '' ? t('check.skipped') : <b>{rating}</b>}</dd>
      {(['good', 'better'] as const).map((box) => {
        const text = draft[box][code] ?? ''
        return text.trim() === '' ? null : (
          <dd key={box} className="said">
            <small>{t(`ask.${box}`)}</small> <KeptText text={text} words={markWords(t)} />
          </dd>
        )
      })}
    </>
  )
}
