import { accepted, refused, type Problem, type Result } from '~/domain/kernel/result'

/** Letters and signs. */
const longest = 2000

function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/{{(\w+)}}/g)].map(([found]) => found))].toSorted()
}

function marksOf(text: string): string {
  return (text.match(/<[^>]*>/g) ?? []).join('')
}

/** A text for nothing, one or two may say its number in a word. */
function isCountOptional(key: string): boolean {
  return /_(zero|one|two)$/.test(key)
}

/**
 * A text of the survey as it was typed in the place of ours: it names the same things ({{…}}), marks what stands out in pairs (<b>…</b>) as
 * ours does, and has 2000 letters and signs at most. Empty: back to ours.
 */
export function parseCorrection(key: string, ours: string, typed: string): Result<string> {
  const text = typed.replaceAll('\r\n', '\n').trim()
  if (text === '') return accepted('')
  const problems: Problem[] = []
  if (text.length > longest) problems.push({ item: 'text', key: 'text.long', values: { most: longest } })
  const wanted = placeholdersOf(ours)
  const named = placeholdersOf(text)
  const needed = wanted.filter((name) => !(name === '{{count}}' && isCountOptional(key)))
  const missing = needed.filter((name) => !named.includes(name))
  const unknown = named.filter((name) => !wanted.includes(name))
  const isBroken = text.replace(/{{\w+}}/g, '').includes('{{') || text.includes('$t(')
  if (missing.length > 0) problems.push({ item: 'text', key: 'text.missing', values: { names: missing.join(', ') } })
  if (unknown.length > 0 || isBroken) problems.push({ item: 'text', key: 'text.unknown', values: { names: wanted.join(', ') } })
  if (marksOf(text) !== marksOf(ours)) problems.push({ item: 'text', key: marksOf(ours) === '' ? 'text.no-marks' : 'text.marks' })
  return problems.length > 0 ? refused(...problems) : accepted(text)
}
