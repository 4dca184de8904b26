/** How a collector lets people in: a link for everybody, a link with one-time codes, issued sheets of paper, or somebody who asks. */
export type CollectorKind = 'open-link' | 'codes' | 'paper' | 'interview'

export const collectorKinds: readonly CollectorKind[] = ['open-link', 'codes', 'paper', 'interview']

/** On what people answer; it survives to the figures as the kind of evidence. */
export type EvidenceKind = 'own-phone' | 'shared-device' | 'paper' | 'interviewer'

export const evidenceKinds: readonly EvidenceKind[] = ['own-phone', 'shared-device', 'paper', 'interviewer']

/** A way in to a wave for one community. `issued` counts codes or sheets exactly: it is not computed from answers. */
export interface Collector {
  readonly id: string
  readonly waveId: string
  readonly communityId: string
  readonly kind: CollectorKind
  readonly evidenceKind: EvidenceKind
  /** Who types the sheets or asks the questions; null: nobody of staff stands in between. */
  readonly ownerName: string | null
  readonly issued: number
}
