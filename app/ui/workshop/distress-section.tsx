import type { SupportContact } from './shown-contact'

interface Properties {
  readonly steps: string
  readonly isConfirmed: boolean
  readonly contacts: readonly SupportContact[]
}

/** What to do when somebody is in distress, and whom to call: at hand on every page about a workshop. */
export function DistressSection({ steps, isConfirmed, contacts }: Properties) {
  return (
    <section aria-labelledby="distress">
      <h2 id="distress">When somebody is in distress</h2>
      {isConfirmed ? null : (
        <p className="wm-panel wm-panel--warning">
          <strong>Proposed, not confirmed.</strong> Your partnership has not settled its own protocol. This is what What Matters proposes.
        </p>
      )}
      <DistressSteps steps={steps} />
      <h3>Contacts</h3>
      {contacts.length === 0 ? (
        <p>No contact is confirmed. In an emergency call 999.</p>
      ) : (
        <ul>
          {contacts.map(({ name, phone, note }) => (
            <li key={phone}>
              {name} <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a> {note === '' ? null : <small>{note}</small>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The steps, numbered; a number or a dot that was typed before one is left out. */
export function DistressSteps({ steps }: Pick<Properties, 'steps'>) {
  return (
    <ol>
      {steps
        .split('\n')
        .filter((step) => step.trim() !== '')
        .map((step, index) => (
          <li key={`${index} ${step}`}>{step.replace(/^\s*(?:\d+[.)]|[-•*])\s+/, '')}</li>
        ))}
    </ol>
  )
}
