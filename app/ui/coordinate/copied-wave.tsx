import type { Day } from '~/domain/kernel/day'
import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import { DayWords } from './day-words'

/** What a plan takes over from another wave, and the first day that its communities may be asked until. */
export function CopyFacts({ own, earliest }: { readonly own: number; readonly earliest: Day }) {
  return (
    <div className="wm-panel">
      <p>
        Everything but the title and the days is filled in as it was.{' '}
        {own === 0
          ? null
          : `Its ${own === 1 ? 'question' : `${own} questions`} of your own will be copied with all their words; you can change them before the wave opens.`}
      </p>
      <p>
        The same people are asked at most every 90 days: choose a paper-in day from <DayWords day={earliest} />.
      </p>
    </div>
  )
}

interface WaysProperties {
  readonly like: string
  readonly ways: readonly Choice[]
  /** What was ticked, when the plan comes back to be mended. */
  readonly chosen: readonly string[] | undefined
}

/** The ways in of the other wave, to be made anew with addresses, codes and sheets of their own. */
export function CopiedWays({ like, ways, chosen }: WaysProperties) {
  return (
    <>
      <input type="hidden" name="like" value={like} />
      {ways.length === 0 ? null : (
        <ChoiceField
          name="waysIn"
          legend="Ways in to make anew"
          hint="Each gets a new address. Old links, codes and sheets do not work in the new wave; new codes are issued on the page of the wave."
          kind="checkbox"
          choices={ways}
          chosen={chosen ?? ways.map(({ value }) => value)}
        />
      )}
    </>
  )
}
