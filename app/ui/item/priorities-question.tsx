import { mostPriorities, type Instrument } from '~/domain/instrument/instrument'
import type { Problem } from '~/domain/kernel/result'
import { fieldNames } from '~/domain/response/draft'
import { ItemProblem } from '~/ui/respond/problem-list'
import { useWords } from '~/ui/respond/words'

interface Properties {
  readonly instrument: Instrument
  readonly chosen: readonly string[]
  readonly problems: readonly Problem[]
}

/** The last question: up to three of the themes that were asked. */
export function PrioritiesQuestion({ instrument, chosen, problems }: Properties) {
  const { t, themeName } = useWords()
  return (
    <section id={fieldNames.priority}>
      <h2 tabIndex={-1}>{t('most.heading')}</h2>
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
