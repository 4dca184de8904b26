import { accepted, refused, type Problem, type Result } from '../kernel/result'

/** Whom a respondent may call, as a partnership has typed it. */
export interface TypedContact {
  readonly name: string
  /** As it is shown: digits and spaces, perhaps a plus before them. */
  readonly phone: string
  readonly note: string
}

/** The most characters of a name and of a note, and the digits of a number. */
export const contactLimits = { name: 80, note: 120, leastDigits: 3, mostDigits: 15 } as const

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function isNumber(phone: string): boolean {
  const digits = phone.replace(/\D/g, '').length
  return /^\+?[\d ]+$/.test(phone) && digits >= contactLimits.leastDigits && digits <= contactLimits.mostDigits
}

/** A contact with a name of 1–80 characters, a number of 3–15 digits and a note of at most 120 characters; refuses any other. */
export function parseContact(typed: TypedContact): Result<TypedContact> {
  const contact = { name: tidy(typed.name), phone: tidy(typed.phone), note: tidy(typed.note) }
  const problems: Problem[] = []
  if (contact.name === '' || contact.name.length > contactLimits.name) {
    problems.push({ item: 'name', key: 'contact.name', values: { most: contactLimits.name } })
  }
  if (!isNumber(contact.phone)) problems.push({ item: 'phone', key: 'contact.phone' })
  if (contact.note.length > contactLimits.note) problems.push({ item: 'note', key: 'contact.note', values: { most: contactLimits.note } })
  return problems.length > 0 ? refused(...problems) : accepted(contact)
}
