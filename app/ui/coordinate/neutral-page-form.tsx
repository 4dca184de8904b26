import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly address: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** Where Leave now goes, and what makes a page a good one to be found on. */
export function NeutralPageForm({ address, problems }: Properties) {
  return (
    <section aria-labelledby="leave">
      <h2 id="leave">Where “Leave now” goes</h2>
      <p>
        Somebody who must not be seen with the survey presses “Leave now”. Choose a page that anybody could have open: the weather, the
        news, a bus timetable. Not a page about justice, abuse or recovery, none that asks to sign in, and none that plays sound.
      </p>
      <form method="post" className="wm-form" noValidate>
        <TextField
          name="leaveAddress"
          label="Address of the page"
          hint="It begins with https://. It counts for every survey of the partnership from now on"
          value={address}
          autoComplete="off"
          problems={problems}
        />
        <button className="ds_button" type="submit">
          Use this page
        </button>
      </form>
    </section>
  )
}
