import type { DistressProtocol } from '~/domain/workshop/distress-protocol'
import { DayWords } from '~/ui/coordinate/day-words'

/** What a protocol for distress has to hold to follow good practice, in our own words. */
const standards: ReadonlyArray<readonly [name: string, asks: string]> = [
  ['Notice', 'somebody watches how people are, all the time, and acts before anybody has to ask.'],
  ['Pause', 'stopping is easy, needs no reason, and is never the fault of whoever needed it.'],
  ['Company and a quiet place', 'both are offered, and the person decides.'],
  ['Contacts', 'numbers that were checked, on paper too, and help with the call.'],
  ['Nobody left alone', 'somebody stays until the person is all right or with somebody whom they trust.'],
  ['After the workshop', 'a call on the next working day if the person wants it, and support for those who facilitate.'],
]

/** Whether a partnership has confirmed what to do about distress, and what its words should hold. */
export function DistressStanding({ confirmed }: { readonly confirmed: DistressProtocol | null }) {
  return (
    <>
      {confirmed === null ? (
        <p className="wm-panel wm-panel--warning">
          <strong>Proposed, not confirmed.</strong> The steps below are what What Matters proposes. Facilitators see them with this note
          until your partnership confirms its own, or these.
        </p>
      ) : (
        <p className="wm-panel wm-panel--done">
          Confirmed by {confirmed.confirmedBy} on <DayWords day={confirmed.confirmedOn} />.
        </p>
      )}
      <p>
        It stands on the page and on the board of every workshop, without a signal too. Settle it with somebody who supports people in
        distress. Good practice in sensitive conversations, as research ethics and trauma-informed practice describe it, asks for:
      </p>
      <ul>
        {standards.map(([name, asks]) => (
          <li key={name}>
            <strong>{name}:</strong> {asks}
          </li>
        ))}
      </ul>
      <p>
        The <a href="/settings">contacts</a> that are confirmed stand beside it.
      </p>
    </>
  )
}
