import type { ReleasedEvidence } from '~/domain/disclosure/release'
import type { SayResult } from '~/locales/results/result-translator'

const keys = {
  'own-phone': 'facts.phone',
  'shared-device': 'facts.device',
  paper: 'facts.paper',
  interviewer: 'facts.interviewer',
} as const

function kindText(kind: string, t: SayResult): string {
  return Object.hasOwn(keys, kind) ? t(keys[kind as keyof typeof keys]) : kind
}

/** The ways in that may be named, and whether there were others; never how many came by each. */
export function evidenceText({ kinds, otherWays }: ReleasedEvidence, t: SayResult): string {
  const named = kinds.map((kind) => kindText(kind, t)).join(', ')
  if (named === '') return otherWays ? t('facts.several') : ''
  return otherWays ? t('facts.others', { kinds: named }) : named
}
