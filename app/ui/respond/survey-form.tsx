import { journey } from '~/domain/instrument/journey'
import type { Survey } from '~/domain/instrument/survey'
import type { Problem } from '~/domain/kernel/result'
import { fieldNames, type Draft } from '~/domain/response/draft'
import { DangerQuestion } from '~/ui/item/danger-question'
import { OwnQuestionSection } from '~/ui/item/own-question'
import { PrioritiesQuestion } from '~/ui/item/priorities-question'
import { ThemeQuestion } from '~/ui/item/theme-question'
import { marksRoot } from '~/ui/anonymise/marks-root'
import { markWords } from './mark-words'
import { PhoneTemplates } from './phone-templates'
import { phoneWords } from './phone-words'
import { ItemProblem, ProblemList } from './problem-list'
import { ResumeField, resumeForm } from './resume-field'
import type { RespondFrame } from './respond-page'
import { Welcome } from './welcome'
import { namedItems } from './named-items'
import { useWords } from './words'
import { workOf } from './work-of'

interface Properties {
  readonly survey: Survey
  readonly frame: RespondFrame
  readonly draft: Draft
  /** Where the phone finds the script that works for this answer. */
  readonly worker: string
  /** Where it finds the script that opens this page without a signal. */
  readonly offline?: string
  /** By the server's clock. */
  readonly today?: string
  readonly problems: readonly Problem[]
  /** Whether the fields hold what was sent a moment ago, and not what the tab may have kept. */
  readonly isReturned: boolean
  /** Where somebody goes on whom a code brought back: the id of a section. */
  readonly place?: string | null
  /** The code that was typed and brought nothing back. */
  readonly typed?: string
}

/** The whole survey as one long form; the script shows it a page at a time. */
export function SurveyForm({ survey, frame, draft, worker, offline, today, problems, isReturned, place = null, typed = '' }: Properties) {
  const { t, language } = useWords()
  const { instrument, collector } = survey
  const action = frame.home + frame.query
  return (
    <>
      <ProblemList problems={problems} themes={namedItems(instrument, language)} />
      <form id={resumeForm} method="post" action={action} autoComplete="off" />
      <form
        id="survey"
        method="post"
        action={action}
        noValidate
        autoComplete="off"
        data-words={JSON.stringify(phoneWords(t))}
        data-returned={isReturned || undefined}
        data-place={place ?? undefined}
        data-shared={collector.isShared || undefined}
        data-offline={offline}
        data-today={today}
        data-until={survey.wave.answerByDay}
        {...workOf(survey, worker)}
        {...marksRoot(markWords(t), `/places/${survey.partnership.id}.json`)}
      >
        <input type="hidden" name={fieldNames.secret} value={draft.secret} />
        <input type="hidden" name={fieldNames.ticket} value={draft.ticket} />
        <input type="hidden" name={fieldNames.work} value={draft.work} />
        {draft.resume.map((lookup) => (
          <input key={lookup} type="hidden" name={fieldNames.resume} value={lookup} />
        ))}
        {journey(instrument).map((step) => {
          if (step.kind === 'welcome') {
            return (
              <Welcome key="welcome" survey={survey} code={draft.code} problems={problems}>
                <ResumeField access={collector.access} typed={typed} problems={problems} />
              </Welcome>
            )
          }
          const page = { instrument, problems, place, isInterview: collector.isInterview }
          if (step.kind === 'priorities') return <PrioritiesQuestion key="priorities" chosen={draft.priorities} {...page} />
          if (step.kind === 'own') return <OwnQuestionSection key={step.question.code} draft={draft} {...step} {...page} />
          return <ThemeQuestion key={step.theme.code} draft={draft} {...step} {...page} video={survey.videos[step.theme.code]} />
        })}
        {survey.safeguarding === null ? null : <DangerQuestion draft={draft} wording={survey.safeguarding} />}
        <p className="nav" id="last">
          <button name="intent" value="check">
            {t('check.open')}
          </button>
        </p>
        <p className="nav" id="later">
          <button name="intent" value="later" className="quiet">
            {t('later.open')}
          </button>
          <ItemProblem item="later" problems={problems} themes={[]} />
        </p>
      </form>
      <PhoneTemplates survey={survey} frame={frame} />
    </>
  )
}
