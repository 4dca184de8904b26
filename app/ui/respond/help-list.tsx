import type { Contact } from '~/domain/instrument/survey'
import { useWords } from './words'

/** Who can be called, with numbers that were checked, and what Leave now does and cannot do. */
export function HelpList({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t, contactNote, gap } = useWords()
  return (
    <>
      <ul>
        {contacts.map(({ name, phone, note }) => (
          <li key={phone}>
            <bdi lang="en">{name}</bdi> <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
            {note === '' ? null : <Note own={contactNote(phone)} kept={note} />}
          </li>
        ))}
      </ul>
      <p>
        {t('help.leave')}
        {gap}
        <span className="js">
          {t('help.shift')}
          {gap}
        </span>
        {t('help.cannotHide')}
      </p>
    </>
  )
}

function Note({ own, kept }: { readonly own: string | undefined; readonly kept: string }) {
  return own === undefined ? <small lang="en">{kept}</small> : <small>{own}</small>
}
