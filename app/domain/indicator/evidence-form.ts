import { removeIdentifiers } from '../anonymise/remove-identifiers'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { type EvidenceLink, parseEvidenceLinks } from './evidence-link'
import { periodEnd, periodName } from './period'

/** Characters of a text, at most. */
const longest = 3000

/** What a coordinator typed: links one a line. */
export interface EvidenceForm {
  readonly period: string
  readonly text: string
  readonly links: string
}

/** What is reported in words, checked. */
export interface NewEvidence {
  readonly period: string
  readonly text: string
  readonly links: readonly EvidenceLink[]
}

/**
 * Checks what is reported in words for a period: what identifies by its form becomes a placeholder before it is stored, in the text and in the
 * names of the links.
 */
export function parseEvidence(form: EvidenceForm): Result<NewEvidence> {
  const problems: Problem[] = []
  const text = form.text.trim()
  const links = parseEvidenceLinks(form.links)
  if (periodEnd(form.period) === null) problems.push({ item: 'period', key: 'figure-period' })
  if (text === '') problems.push({ item: 'text', key: 'evidence-text' })
  if (text.length > longest) problems.push({ item: 'text', key: 'evidence-long', values: { most: longest } })
  if (problems.length > 0 || !links.ok) return refused(...problems, ...(links.ok ? [] : links.problems))
  const named = links.value.map((link) => ({ ...link, label: nameOf(link) }))
  return accepted({ period: periodName(form.period), text: removeIdentifiers(text), links: named })
}

/** The host of an address looks like one, and is no identifier of anybody. */
export function nameOf({ kind, ref, label }: EvidenceLink): string {
  return kind === 'address' && new URL(ref).hostname === label ? label : removeIdentifiers(label)
}
