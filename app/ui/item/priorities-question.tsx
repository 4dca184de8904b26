import { mostPriorities, type Instrument } from '~/domain/instrument/instrument'
import type { Problem } from '~/domain/kernel/result'
import { fieldNames } from '~/domain/response/draft'
import { InterviewNote } from '~/ui/respond/interview-note'
import { ListenButton } from '~/ui/respond/listen-button'
import { ItemProblem } from '~/ui/respond/problem-list'
import { useWords } from '~/ui/respond/words'
import { Picture } from './picture'

interface Properties {
  readonly instrument: Instrument
  readonly chosen: readonly string[]
  readonly problems: readonly Problem[]
  /** Somebody of staff asks and taps. */
  readonly isInterview: boolean
  /** The id of the section where somebody goes on who comes back. */
  readonly place?: string | null
}

/** The last question: up to three of the themes that were asked. */
export function PrioritiesQuestion({ instrument, chosen, problems, isInterview, place }: Properties) {
  const { t, themeName } = useWords()
  return (
    <section id={fieldNames.priority} data-most={mostPriorities}>
      <Picture of="most" />
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- whoever comes back by a code goes on here */}
      <h2 tabIndex={-1} autoFocus={place === fieldNames.priority || undefined}>
        {t('most.heading')}
      </h2>
      <ListenButton />
      {isInterview ? <InterviewNote moment="priorities" /> : null}
      <fieldset>
        <legend>{t('most.choose', { count: mostPriorities })}</legend>
        <ItemProblem item={fieldNames.priority} problems={problems} themes={[]} />
        {instrument.themes.map((theme) => (
          <label className="skip" key={theme.code}>
            <input type="checkbox" name={fieldNames.priority} value={theme.code} defaultChecked={chosen.includes(theme.code)} />
            {themeName(theme)}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
