import type { Instrument } from '../instrument/instrument'
import type { OwnKind } from '../instrument/own-question'
import { isLookup, type DraftFields } from './locked-draft'
import { resumePolicy } from './resume-policy'

/** A form as it was sent, word for word, so that nothing typed is lost when something has to be mended. */
export interface Draft {
  readonly secret: string
  readonly code: string
  /** What the phone computed for this secret, and when the form was made, signed: only an open link asks for either. */
  readonly work: string
  readonly ticket: string
  /** By which lookups this draft was kept to come back to, the newest last; sending deletes what they find. */
  readonly resume: readonly string[]
  /** By the code of a theme or of a rated question of the partnership's own; empty: skipped or not touched. */
  readonly ratings: Readonly<Record<string, string>>
  readonly good: Readonly<Record<string, string>>
  readonly better: Readonly<Record<string, string>>
  readonly priorities: readonly string[]
  /** By the code of a choice of the partnership's own: the number of the option. */
  readonly choices: Readonly<Record<string, string>>
  /** By the code of a question of the partnership's own that asks for words. */
  readonly own: Readonly<Record<string, string>>
  /** Not empty: its writer ticked that somebody is in danger. */
  readonly danger: string
}

/** The names of the form's fields; those of a theme or of an own question begin with its code. */
export const fieldNames = {
  secret: 'secret',
  code: 'code',
  work: 'work',
  ticket: 'ticket',
  resume: 'resume',
  priority: 'priority',
  danger: 'danger',
  rating: (theme: string) => theme,
  good: (theme: string) => `${theme}-good`,
  better: (theme: string) => `${theme}-better`,
  choice: (code: string) => code,
  own: (code: string) => `${code}-own`,
} as const

export function emptyDraft(secret: string, ticket: string): Draft {
  return {
    secret,
    code: '',
    work: '',
    ticket,
    resume: [],
    ratings: {},
    good: {},
    better: {},
    priorities: [],
    choices: {},
    own: {},
    danger: '',
  }
}

/** The draft that a form's fields hold. Fields that the instrument does not have are left behind. */
export function readDraft(fields: Iterable<readonly [name: string, value: string]>, { themes, own }: Instrument): Draft {
  // A form sends every line break as two characters, and the page counted it as one.
  const sent = [...fields].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const)
  const first = (name: string) => sent.find(([known]) => known === name)?.[1] ?? ''
  const all = (name: string) => sent.filter(([known]) => known === name).map(([, value]) => value)
  const by = (codes: readonly string[], name: (code: string) => string) =>
    Object.fromEntries(codes.map((code) => [code, first(name(code))]))
  const codes = themes.map(({ code }) => code)
  const ownOf = (wanted: OwnKind) => own.filter(({ kind }) => kind === wanted).map(({ code }) => code)
  return {
    secret: first(fieldNames.secret),
    code: first(fieldNames.code),
    work: first(fieldNames.work),
    ticket: first(fieldNames.ticket),
    resume: all(fieldNames.resume).filter(isLookup).slice(-resumePolicy.mostKept),
    ratings: by([...codes, ...ownOf('rating')], fieldNames.rating),
    good: by(codes, fieldNames.good),
    better: by(codes, fieldNames.better),
    priorities: all(fieldNames.priority),
    choices: by(ownOf('choice'), fieldNames.choice),
    own: by(ownOf('text'), fieldNames.own),
    danger: first(fieldNames.danger),
  }
}

/** The fields of a form that holds this draft, without the empty ones: `readDraft` makes the same draft of them. */
export function fieldsOf(draft: Draft): DraftFields {
  const names = { ...fieldNames, ratings: fieldNames.rating, choices: fieldNames.choice }
  const byItem = (['ratings', 'good', 'better', 'choices', 'own'] as const).flatMap((kind) =>
    Object.entries(draft[kind]).map(([code, value]) => [names[kind](code), value] as const),
  )
  const once = (['secret', 'code', 'work', 'ticket', 'danger'] as const).map((name) => [fieldNames[name], draft[name]] as const)
  const often = (['priorities', 'resume'] as const).flatMap((kind) => {
    const name = kind === 'priorities' ? fieldNames.priority : fieldNames.resume
    return draft[kind].map((value) => [name, value] as const)
  })
  return [...once, ...byItem, ...often].filter(([, value]) => value !== '')
}
