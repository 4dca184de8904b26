import { createCipheriv, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { database } from '~/data/database.server'
import { encryptedColumns } from '~/data/encrypted-columns.server'
import { listKeyFiles } from '~/data/key-files.server'
import { keyRing } from '~/data/key-ring.server'
import { decrypt, encrypt } from '~/data/keys.server'
import { appendSheets, writeSheet } from '~/data/paper-sheets.server'
import { storeResumeDraft } from '~/data/resume-drafts.server'
import { appendWaveKey } from '~/data/wave-keys.server'
import { newSecret } from '~/data/new-secret.server'
import { ask } from './answering'
import { makeWave } from './make-wave'
import { makeWorkshopRow } from './make-workshop-row'
import { signInAs } from './sign-in-as'

function folder(): string {
  return path.join(process.env['DATA_DIR'] ?? '', 'keys')
}

export function keyFiles(): readonly string[] {
  return listKeyFiles().filter((name) => name !== 'pepper.key')
}

/** One first key, as in a new installation. */
export function startWithOneKey(): void {
  for (const name of listKeyFiles()) if (name !== 'pepper.key') rmSync(path.join(folder(), name))
  keyRing()
}

/** As texts were encrypted before a ciphertext said its key. */
export function encryptWithoutId(context: string, plaintext: string): string {
  const key = Buffer.from(readFileSync(path.join(folder(), 'text.key'), 'utf8'), 'hex')
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** An open wave with rows in every column that is encrypted; half of its texts are from before a ciphertext said its key. */
export async function makeEncryptedRows(texts: number): Promise<string> {
  const { id: waveId, collectors } = await makeWave({})
  const old = Array.from({ length: texts }, (_, index) => ({
    id: randomUUID(),
    waveId,
    ciphertext: (index % 2 === 0 ? encrypt : encryptWithoutId)('text', `{"text":"number ${index}"}`),
    receiptHmac: null,
  }))
  await database().freeText.createMany({ data: old })
  const [firstReviewerId, partnershipId] = [randomUUID(), 'clackmannanshire']
  await database().reviewedText.create({ data: { waveId, firstReviewerId, ciphertext: encrypt('reviewed text', 'reviewed') } })
  const urgent = { waveId, partnershipId, cause: 'ticked', ciphertext: encrypt('safeguarding', 'urgent') }
  await database().safeguardingText.create({ data: urgent })
  await storeResumeDraft({ waveId, lookup: newSecret(), locked: 'locked' }, database())
  const collectorId = collectors['recovery'] ?? ''
  await appendSheets(collectorId, [newSecret(), newSecret()])
  const entry = { ratings: {}, priorities: [], texts: [], own: {} } as never
  await writeSheet(collectorId, { number: 1, secret: newSecret(), entry, again: entry, language: null }, database())
  await appendWaveKey(waveId)
  await makeRowsOfNoWave(partnershipId, texts > 1 ? encryptWithoutId : encrypt)
  return waveId
}

/** What belongs to a workshop or to a partnership itself. */
async function makeRowsOfNoWave(partnershipId: string, old: typeof encrypt): Promise<void> {
  const { id: workshopId } = await makeWorkshopRow({ pin: old('workshop pin', '12345678') })
  await database().contribution.create({ data: { workshopId, ciphertext: old('contribution', 'said') } })
  await database().contribution.create({ data: { workshopId, ciphertext: encrypt('contribution', 'said too') } })
  const reviewed = { workshopId, firstReviewerId: randomUUID(), ciphertext: encrypt('reviewed contribution', 'let through') }
  await database().reviewedContribution.create({ data: reviewed })
  const { staffId: writtenById } = await signInAs('coordinator')
  const study = { partnershipId, writtenById, journeyId: `${partnershipId}-accused`, ciphertext: old('case study', 'a journey') }
  await database().caseStudy.create({ data: { ...study, consent: 'asked', contentNotes: '[]', checklist: '[]', state: 'draft' } })
}

/** What stands in every encrypted column, opened, and under how many keys. */
export async function openEverything(): Promise<{ readonly words: readonly string[]; readonly ids: readonly string[] }> {
  const words: string[] = []
  const ids = new Set<string>()
  for (const { table, column, key, context } of encryptedColumns) {
    const rows = await ask<Record<string, unknown>>(`SELECT * FROM "${table}" WHERE "${column}" IS NOT NULL`)
    for (const row of rows) {
      const ciphertext = String(row[column])
      words.push(`${table} ${column} ${key.map((name) => String(row[name])).join(' ')} ${decrypt(context(row), ciphertext)}`)
      ids.add(ciphertext.includes('.') ? (ciphertext.split('.')[0] ?? '') : 'none')
    }
  }
  return { words: words.toSorted(), ids: [...ids].toSorted() }
}
