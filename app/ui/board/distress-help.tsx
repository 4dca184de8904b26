/** What is at hand when somebody in the room is upset. */
export interface HelpAtHand {
  /** The partnership's protocol, a step a line; null: it has not written one down. */
  readonly steps: string | null
  /** Numbers that somebody checked. */
  readonly contacts: ReadonlyArray<{ readonly id: string; readonly name: string; readonly phone: string; readonly note: string }>
}

/** The partnership's own steps and the numbers to call, one key or tap away on the board. */
export function DistressHelp({ steps, contacts }: HelpAtHand) {
  return (
    <details className="wm-details" id="distress">
      <summary>If somebody is upset or in danger</summary>
      {steps === null ? (
        <p>Your partnership has not written down what to do. A coordinator does that under Settings.</p>
      ) : (
        <ol>
          {steps
            .split('\n')
            .filter((step) => step.trim() !== '')
            .map((step, index) => (
              <li key={`${index} ${step}`}>{step.replace(/^\s*(?:\d+[.)]|[-•*])\s+/, '')}</li>
            ))}
        </ol>
      )}
      <ul>
        {contacts.map(({ id, name, phone, note }) => (
          <li key={id}>
            {name}: <a href={`tel:${phone.replaceAll(/\s/g, '')}`}>{phone}</a>
            {note === '' ? null : `. ${note}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
