import { storeSafeguardingProtocol } from '~/data/safeguarding-protocol.server'
import { database } from '~/data/database.server'
import { decrypt } from '~/data/keys.server'
import { day } from '~/domain/kernel/day'

export const protocol = {
  steps: 'Ring the duty team on the number on the wall.\nWrite down who rang.',
  wording: { en: 'A social worker reads it by noon of the next working day.', ar: 'يقرؤه عامل اجتماعي قبل ظهر يوم العمل التالي.' },
  confirmedBy: 'Adult protection lead',
  confirmedOn: day('2026-02-01'),
} as const

/** The reference partnership acts on danger. */
export async function settleProtocol(partnershipId = 'clackmannanshire'): Promise<void> {
  await storeSafeguardingProtocol(partnershipId, protocol, database())
}

/** Everything in the queue, past every repository: why it is there and its words, alphabetically. */
export async function queueNow(): Promise<readonly string[]> {
  const rows = await database().safeguardingText.findMany()
  return rows
    .map(({ cause, ciphertext }) => `${cause}: ${(JSON.parse(decrypt('safeguarding', ciphertext)) as { text: string }).text}`)
    .toSorted()
}
