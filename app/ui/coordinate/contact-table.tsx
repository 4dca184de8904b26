import type { Day } from '~/domain/kernel/day'
import { dayText } from '~/ui/release/day-text'

interface ContactLine {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly note: string
  readonly confirmed: boolean
  readonly lastChecked: Day
}

/** Whom respondents may call, and which of them stand on their pages. */
export function ContactTable({ contacts }: { readonly contacts: readonly ContactLine[] }) {
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">Who can be called</h2>
      <p>
        These numbers stand behind “Get help” on every page of a survey, and on its last one. Old numbers circulate: call each before a wave
        opens. One that nobody has confirmed is not shown.
      </p>
      <table className="ds_table wm-reflow">
        <caption className="wm-visually-hidden">Support contacts</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Number</th>
            <th scope="col">Note</th>
            <th scope="col">Shown</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {contacts.map(({ id, name, phone, note, confirmed, lastChecked }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label="Number">{phone}</td>
              <td data-label="Note">{note === '' ? 'None' : note}</td>
              <td data-label="Shown">{confirmed ? `Yes, checked on ${dayText(lastChecked)}` : 'No'}</td>
              <td data-label="Change">
                <a href={`/settings/contacts/${id}`}>
                  Change <span className="wm-visually-hidden">{name}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href="/settings/contacts/new">Add a contact</a>
      </p>
    </section>
  )
}
