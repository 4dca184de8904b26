import type { Survey } from '~/domain/instrument/survey'
import type { Problem } from '~/domain/kernel/result'
import { ItemProblem } from './problem-list'
import { useWords } from './words'

/** The form that the field of a resume code belongs to: one of its own, so that pressing Enter elsewhere never sends it. */
export const resumeForm = 'resume'

interface Properties {
  readonly access: Survey['collector']['access']
  /** What was typed and did not bring anything back. */
  readonly typed: string
  readonly problems: readonly Problem[]
}

/** For whoever comes back: shut, because most people come for the first time. */
export function ResumeField({ access, typed, problems }: Properties) {
  const { t } = useWords()
  return (
    <details className="resume" open={problems.some(({ item }) => item === 'back') || undefined}>
      <summary>{t('later.have')}</summary>
      <label className="text">
        <b>{t('later.code')}</b>{' '}
        <small>
          {t('later.hint')} {access === 'codes' ? t('later.other') : null}
        </small>
        <ItemProblem item="back" problems={problems} themes={[]} />
        <input
          id="back"
          name="back"
          form={resumeForm}
          defaultValue={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
        />
      </label>
      <p className="nav">
        <button form={resumeForm} name="intent" value="resume">
          {t('later.bring')}
        </button>
      </p>
    </details>
  )
}
