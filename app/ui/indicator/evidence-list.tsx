import type { ComponentType } from 'react'
import type { Evidence } from '~/domain/indicator/indicator-figures'
import { dayText } from '~/ui/release/day-text'
import { EvidenceLinks } from './evidence-links'

interface Properties {
  /** What the partnership's public addresses begin with. */
  readonly at: string
  readonly evidence: readonly Evidence[]
  /** What staff can do with one. */
  readonly act?: ComponentType<{ readonly evidence: Evidence }>
}

/** What is reported in words for an indicator, by the day on which it was entered. */
export function EvidenceList({ at, evidence, act: Act }: Properties) {
  return evidence.map((one) => (
    <article key={one.id} className="wm-evidence" id={`evidence-${one.id}`}>
      <h3>{one.period}</h3>
      {one.text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <EvidenceLinks links={one.links} at={at} />
      <p className="wm-size">Entered on {dayText(one.enteredOn)}</p>
      {Act === undefined ? null : <Act evidence={one} />}
    </article>
  ))
}
