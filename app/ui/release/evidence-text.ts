import type { ReleasedEvidence } from '~/domain/disclosure/release'

const names: Readonly<Record<string, string>> = {
  'own-phone': 'own phone',
  'shared-device': 'shared device',
  paper: 'paper',
  interviewer: 'interviewer',
}

/** The ways in that may be named, and whether there were others; never how many came by each. */
export function evidenceText({ kinds, otherWays }: ReleasedEvidence): string {
  const named = kinds.map((kind) => names[kind] ?? kind).join(', ')
  if (named === '') return otherWays ? 'several ways' : ''
  return otherWays ? `${named}, and other ways` : named
}
