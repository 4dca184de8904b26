import type { Contact } from '~/domain/instrument/survey'
import reference from '../../../prisma/reference/support-contacts.json'
import { useWords } from './words'

/** Who can be called, with numbers that were checked. */
export function ContactList({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { contactNote } = useWords()
  return (
    <ul>
      {contacts.map(({ name, phone, note }) => (
        <li key={phone}>
          <bdi lang="en">{name}</bdi> {/* From right to left its groups would change places: another number. */}
          <a href={`tel:${phone.replaceAll(' ', '')}`} dir="ltr">
            {phone}
          </a>
          {note === '' ? null : <Note own={isOurs({ phone, note }) ? contactNote(phone) : undefined} kept={note} />}
        </li>
      ))}
    </ul>
  )
}

/** A note that the partnership has changed stands as it wrote it; ours stands in the language of the page. */
function isOurs({ phone, note }: Pick<Contact, 'phone' | 'note'>): boolean {
  return reference.contacts.some((ours) => ours.phone === phone && ours.note === note)
}

function Note({ own, kept }: { readonly own: string | undefined; readonly kept: string }) {
  return own === undefined ? <small lang="en">{kept}</small> : <small>{own}</small>
}
