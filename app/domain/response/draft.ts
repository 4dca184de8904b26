import type { Instrument } from '../instrument/instrument'
import type { OwnKind } from '../instrument/own-question'

/** A form as it was sent, word for word, so that nothing typed is lost when something has to be mended. */
export interface Draft {
  readonly secret: string
  readonly code: string
  /** What the phone computed for this secret, and when the form was made, signed: only an open link asks for either. */
  readonly work: string
  readonly ticket: string
  /** By the code of a theme or of a rated question of the partnership's own; empty: skipped or not touched. */
  readonly ratings: Readonly<Record<string, string>>
  readonly good: Readonly<Record<string, string>>
  readonly better: Readonly<Record<string, string>>
  readonly priorities: readonly string[]
  /** By the code of a choice of the partnership's own: the number of the option. */
  readonly choices: Readonly<Record<string, string>>
  /** By the code of a question of the partnership's own that asks for words. */
  readonly own: Readonly<Record<string, string>>
}

/** The names of the form's fields; those of a theme or of an own question begin with its code. */
export const fieldNames = {
  secret: 'secret',
  code: 'code',
  work: 'work',
  ticket: 'ticket',
  priority: 'priority',
  rating: (theme: string) => theme,
  good: (theme: string) => `${theme}-good`,
  better: (theme: string) => `${theme}-better`,
  choice: (code: string) => code,
  own: (code: string) => `${code}-own`,
} as const

export function emptyDraft(secret: string, ticket: string): Draft {
  return { secret, code: '', work: '', ticket, ratings: {}, good: {}, better: {}, priorities: [], choices: {}, own: {} }
}

/** The draft that a form's fields hold. Fields that the instrument does not have are left behind. */
export function readDraft(fields: Iterable<readonly [name: string, value: string]>, { themes, own }: Instrument): Draft {
  // A form sends every line break as two characters, and the page counted it as one.
  const sent = [...fields].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const)
  const first = (name: string) => sent.find(([known]) => known === name)?.[1] ?? ''
  const by = (codes: readonly string[], name: (code: string) => string) =>
    Object.fromEntries(codes.map((code) => [code, first(name(code))]))
  const codes = themes.map(({ code }) => code)
  const ownOf = (wanted: OwnKind) => own.filter(({ kind }) => kind === wanted).map(({ code }) => code)
  return {
    secret: first(fieldNames.secret),
    code: first(fieldNames.code),
    work: first(fieldNames.work),
    ticket: first(fieldNames.ticket),
    ratings: by([...codes, ...ownOf('rating')], fieldNames.rating),
    good: by(codes, fieldNames.good),
    better: by(codes, fieldNames.better),
    priorities: sent.filter(([name]) => name === fieldNames.priority).map(([, value]) => value),
    choices: by(ownOf('choice'), fieldNames.choice),
    own: by(ownOf('text'), fieldNames.own),
  }
}
