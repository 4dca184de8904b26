import type { Verdict } from '~/domain/response/sheet-differences'

/** What a typist decided about the differences of one sheet, and the form as it was sent. */
export function readVerdicts(form: FormData): {
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly typed: Readonly<Record<string, string>>
} {
  const typed = Object.fromEntries([...form].filter((field): field is [string, string] => typeof field[1] === 'string'))
  const verdicts = Object.entries(typed).flatMap(([item, pick]): [string, Verdict][] => {
    if (pick === 'other') return [[item, { pick, typed: typed[`${item}-other`] ?? '' }]]
    return pick === 'first' || pick === 'second' ? [[item, { pick }]] : []
  })
  return { verdicts: Object.fromEntries(verdicts), typed }
}
