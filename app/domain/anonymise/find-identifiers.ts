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
import { restOf } from './rest-of'

/** The more a form tells what it is, the earlier it is asked; whatever is left with five digits is a number. */
const recognisers = [email, url, bank, nationalInsurance, chi, nhs, phone, handle, address, vehicle, postcode, date, age, reference, number]

/**
 * What overlaps something of the same kind, or holds all of it, grows together with it. Of other overlaps the common part belongs to whoever
 * came first, and the rest is masked all the same.
 */
function add(found: readonly Placeholder[], span: Placeholder, text: string): readonly Placeholder[] {
  const met = found.filter((known) => overlaps(known, span))
  const joins = met.every(({ kind, start, end }) => kind === span.kind || (span.start <= start && end <= span.end))
  if (!joins) return [...found, ...restOf(span, met, text).filter(({ start, end }) => /\d/.test(text.slice(start, end)))]
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
