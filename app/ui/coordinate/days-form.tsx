import type { Wave } from '~/domain/wave/wave'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly wave: Wave
  /** Whether the last days can still move; the day of the release can, until the wave is published. */
  readonly lastDays: 'movable' | 'fixed'
  readonly typed?: { readonly answerBy: string; readonly paperIn: string; readonly publishOn: string } | undefined
  readonly problems?: readonly FieldProblem[] | undefined
}

/** The days of a wave that can still be moved. */
export function DaysForm({ wave, lastDays, typed, problems }: Properties) {
  return (
    <>
      {wave.state === 'open' && lastDays === 'movable' ? (
        <p>People were told the last days. They can be moved later, never earlier.</p>
      ) : null}
      {lastDays === 'fixed' ? <p>The last days to answer and to type in paper stand. The day the results come out can be moved.</p> : null}
      <form method="post" className="wm-form" noValidate>
        {lastDays === 'movable' ? <LastDays wave={wave} typed={typed} problems={problems} /> : null}
        <TextField
          name="publishOn"
          label="Results come out on"
          hint="The wave is published by itself on this day when it is sealed by then. Not before the paper-in day."
          type="date"
          value={typed?.publishOn ?? wave.publishOn ?? ''}
          problems={problems}
          narrow
        />
        <div className="wm-actions">
          <button className="ds_button" type="submit">
            Change the days
          </button>
          <a href={`/waves/${wave.id}`}>Not now</a>
        </div>
      </form>
    </>
  )
}

function LastDays({ wave, typed, problems }: Pick<Properties, 'wave' | 'typed' | 'problems'>) {
  return (
    <>
      <TextField
        name="answerBy"
        label="Answer by"
        hint="The last day people can answer."
        type="date"
        value={typed?.answerBy ?? wave.answerByDay}
        problems={problems}
        narrow
      />
      <TextField
        name="paperIn"
        label="Paper in"
        hint="The last day sheets of paper may be typed in: at most 21 days after."
        type="date"
        value={typed?.paperIn ?? wave.paperInDay}
        problems={problems}
        narrow
      />
    </>
  )
}
