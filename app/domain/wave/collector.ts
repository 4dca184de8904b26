/** How a collector lets people in: a link for everybody, a link with one-time codes, or issued sheets of paper. */
export type CollectorKind = 'open-link' | 'codes' | 'paper'

export const collectorKinds: readonly CollectorKind[] = ['open-link', 'codes', 'paper']

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
  readonly ownerName: string | null
  readonly issued: number
}
