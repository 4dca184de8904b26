import type { Instrument } from '../instrument/instrument'

/** A form as it was sent, word for word, so that nothing typed is lost when something has to be mended. */
export interface Draft {
  readonly secret: string
  readonly code: string
  /** What the phone computed for this secret, and when the form was made, signed: only an open link asks for either. */
  readonly work: string
  readonly ticket: string
  /** By theme code; empty: skipped or not touched. */
  readonly ratings: Readonly<Record<string, string>>
  readonly good: Readonly<Record<string, string>>
  readonly better: Readonly<Record<string, string>>
  readonly priorities: readonly string[]
}

/** The names of the form's fields; those of a theme begin with its code. */
export const fieldNames = {
  secret: 'secret',
  code: 'code',
  work: 'work',
  ticket: 'ticket',
  priority: 'priority',
  rating: (theme: string) => theme,
  good: (theme: string) => `${theme}-good`,
  better: (theme: string) => `${theme}-better`,
} as const

export function emptyDraft(secret: string, ticket: string): Draft {
  return { secret, code: '', work: '', ticket, ratings: {}, good: {}, better: {}, priorities: [] }
}

/** The draft that a form's fields hold. Fields that the instrument does not have are left behind. */
export function readDraft(fields: Iterable<readonly [name: string, value: string]>, { themes }: Instrument): Draft {
  // A form sends every line break as two characters, and the page counted it as one.
  const sent = [...fields].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const)
  const first = (name: string) => sent.find(([known]) => known === name)?.[1] ?? ''
  const byTheme = (name: (theme: string) => string) => Object.fromEntries(themes.map(({ code }) => [code, first(name(code))]))
  return {
    secret: first(fieldNames.secret),
    code: first(fieldNames.code),
    work: first(fieldNames.work),
    ticket: first(fieldNames.ticket),
    ratings: byTheme(fieldNames.rating),
    good: byTheme(fieldNames.good),
    better: byTheme(fieldNames.better),
    priorities: sent.filter(([name]) => name === fieldNames.priority).map(([, value]) => value),
  }
}
