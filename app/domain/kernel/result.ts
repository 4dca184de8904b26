/** A refusal is a value: what is wrong, with which item, under a key that the locales translate. */
export interface Problem {
  /** The form field, line or theme the problem belongs to; an error summary links to it. */
  readonly item: string
  /** A key of the locales or of the staff messages, never a sentence. */
  readonly key: string
  /** What the sentence names: limits, days, the value that was typed. */
  readonly values?: Readonly<Record<string, string | number>>
}

export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] }

export function accepted<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function refused(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems }
}
