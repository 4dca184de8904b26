import type { Contact } from '~/domain/instrument/survey'
import { ContactList } from './contact-list'
import { useWords } from './words'

/** Who can be called, with numbers that were checked, and what Leave now does and cannot do. */
export function HelpList({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t, gap } = useWords()
  return (
    <>
      <ContactList contacts={contacts} />
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
