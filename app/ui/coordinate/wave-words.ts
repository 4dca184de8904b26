import type { Band } from '~/domain/wave/band'
import type { Collector } from '~/domain/wave/collector'
import type { WaveState } from '~/domain/wave/wave-state'

export const stateWords: Readonly<Record<WaveState, string>> = {
  draft: 'Draft',
  open: 'Open',
  closed: 'Closed',
  sealed: 'Sealed',
  published: 'Published',
}

export const bandWords: Readonly<Record<Band, string>> = { fewer: '0–9', enough: '10 or more' }

export const kindWords: Readonly<Record<Collector['kind'], string>> = {
  'open-link': 'Open link',
  codes: 'Link with one-time codes',
  paper: 'Sheets of paper',
  interview: 'Interviews',
}

export const evidenceWords: Readonly<Record<Collector['evidenceKind'], string>> = {
  'own-phone': 'on their own phone',
  'shared-device': 'on a shared device',
  paper: 'on paper',
  interviewer: 'told to an interviewer',
}

/** “a, b and c”. */
export function listInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
