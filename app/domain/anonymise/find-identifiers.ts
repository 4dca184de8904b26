import { address } from './identifiers/address'
import { age } from './identifiers/age'
import { bank } from './identifiers/bank'
import { date } from './identifiers/date'
import { email } from './identifiers/email'
import { handle } from './identifiers/handle'
import { chi, nhs } from './identifiers/health-number'
import { nationalInsurance } from './identifiers/national-insurance'
import { number } from './identifiers/number'
import { phone } from './identifiers/phone'
import { postcode } from './identifiers/postcode'
import { spansOf } from './identifiers/recogniser'
import { reference } from './identifiers/reference'
import { url } from './identifiers/url'
import { vehicle } from './identifiers/vehicle'
import type { Placeholder } from './kinds'
import { overlaps } from './overlaps'
import { plainText } from './plain-text'

/** The more a form tells what it is, the earlier it is asked; whatever is left with five digits is a number. */
const recognisers = [email, url, bank, nationalInsurance, chi, nhs, phone, handle, address, vehicle, postcode, date, age, reference, number]

/** The parts of a span that nothing else has, as far as a digit stands in them. */
function restOf(span: Placeholder, met: readonly Placeholder[], text: string): readonly Placeholder[] {
  let parts: readonly Placeholder[] = [span]
  for (const known of met)
    parts = parts.flatMap((part) => [
      { ...part, end: Math.min(part.end, known.start) },
      { ...part, start: Math.max(part.start, known.end) },
    ])
  return parts.map((part) => trimmed(part, text)).filter(({ start, end }) => /\d/.test(text.slice(start, end)))
}

/** Without what is neither a letter nor a digit at the ends. */
function trimmed(part: Placeholder, text: string): Placeholder {
  const inner = text.slice(part.start, Math.max(part.start, part.end))
  const before = /^[^\p{L}\p{N}]*/u.exec(inner)?.[0].length ?? 0
  const behind = /[^\p{L}\p{N}]*$/u.exec(inner)?.[0].length ?? 0
  return { ...part, start: part.start + before, end: part.end - behind }
}

/**
 * What overlaps something of the same kind, or holds all of it, grows together with it. Of other overlaps the common part belongs to whoever
 * came first, and the rest is masked all the same.
 */
function add(found: readonly Placeholder[], span: Placeholder, text: string): readonly Placeholder[] {
  const met = found.filter((known) => overlaps(known, span))
  const joins = met.every(({ kind, start, end }) => kind === span.kind || (span.start <= start && end <= span.end))
  if (!joins) return [...found, ...restOf(span, met, text)]
  const start = Math.min(span.start, ...met.map((known) => known.start))
  const end = Math.max(span.end, ...met.map((known) => known.end))
  const kind = met.find((known) => known.start <= span.start && span.end <= known.end)?.kind ?? span.kind
  return [...found.filter((known) => !met.includes(known)), { kind, start, end }]
}

/** Everything that identifies by its form, in the order of the text, none overlapping another. Placeholders that stand there already are left. */
export function findIdentifiers(text: string): readonly Placeholder[] {
  const plain = plainText(text)
  let found: readonly Placeholder[] = []
  for (const recogniser of recognisers)
    for (const span of spansOf(recogniser, plain)) found = add(found, { kind: recogniser.kind, ...span }, plain)
  return [...found].sort((one, other) => one.start - other.start)
}
