import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { decrypt } from '~/data/keys.server'
import { listSheets } from '~/data/paper-sheets.server'
import { issuePaperBatch } from '~/usecases/issue-paper-batch.server'
import { importSheets } from '~/usecases/import-sheets.server'
import { handIn } from '~/usecases/hand-in-sheets.server'
import { settleSheet, typeSheet, typeSheetAgain } from '~/usecases/type-sheet.server'
import { openForAnswers } from '../support/answering'
import { freshDatabase } from '../support/fresh-database'
import { queueNow, settleProtocol } from '../support/safeguarding'
import { signInAs } from '../support/sign-in-as'

beforeEach(freshDatabase)

/** Each stands in a sentence, because a bare number could be hidden by its neighbours. All are invented. */
const identifiers = ['4827361', '90210551', '1122334455', '77310077310']

/** Everything that any table holds of texts, decrypted. */
async function everythingWritten(): Promise<string> {
  const texts = (await database().freeText.findMany()).map(({ ciphertext }) => decrypt('text', ciphertext))
  const sheets = (await database().paperSheet.findMany()).flatMap(({ ciphertext, again }) => [
    decrypt('sheet', ciphertext).replace(/"secret":"[^"]*"/, ''),
    again === null ? '' : decrypt('sheet again', again),
  ])
  return [...texts, ...sheets].join('\n')
}

async function paperBatch(waveId: string) {
  const { staffId: ownerId, partnershipId } = await signInAs('facilitator')
  const issued = await issuePaperBatch({ waveId, communityId: `${partnershipId}-recovery`, ownerId, sheets: 5, partnershipId })
  if (!issued.ok) throw new Error('Not issued')
  return { collectorId: issued.value.collectorId, ownerId }
}

const sentence = (identifier: string) => `They keep my file under ${identifier} at the office.`

describe('of what was ticked as danger', () => {
  const [identifier = ''] = identifiers
  const texts = [{ theme: 'PS01', box: 'good', text: sentence(identifier) }] as const

  beforeEach(() => settleProtocol())

  test('whoever acts on it has the words as they were sent, and reviewers will have placeholders', async () => {
    const { answer } = await openForAnswers()
    expect((await answer({ texts, saysDanger: true })).outcome).toEqual({ ok: true, value: 'counted now' })
    expect(await queueNow()).toEqual([`ticked: ${sentence(identifier)}`])
    expect(await everythingWritten()).toMatch(/at the office/)
    expect(await everythingWritten()).not.toContain(identifier)
  })

  test('the same on paper, whatever is done with the sheet afterwards', async () => {
    const { wave } = await openForAnswers()
    const own = await paperBatch(wave.id)
    await typeSheet({ ...own, number: 1, fields: { good_PS01: sentence(identifier), danger: 'yes' } })
    const [sheet] = await listSheets(own.collectorId)
    // The page of the sheet shows what was stored, so that is what comes back when a rating is put right.
    const shown = { good_PS01: sheet?.entry?.texts[0]?.text ?? '', danger: 'yes' }
    expect(shown.good_PS01).toMatch(/at the office/)
    await typeSheet({ ...own, number: 1, fields: { ...shown, PS02: '3' } })
    await typeSheetAgain({ ...own, number: 1, fields: { ...shown, PS02: '3' } })
    expect(await handIn(own)).toEqual({ ok: true, value: { sheets: 1 } })
    expect(await queueNow()).toEqual([`ticked: ${sentence(identifier)}`])
    expect(await everythingWritten()).not.toContain(identifier)
  })
})

describe('no identifier is left in the database, decrypted', () => {
  test('of what came by phone', async () => {
    const { answer } = await openForAnswers()
    for (const identifier of identifiers) {
      const { outcome } = await answer({ texts: [{ theme: 'PS01', box: 'good', text: sentence(identifier) }] })
      expect(outcome).toEqual({ ok: true, value: 'counted now' })
    }
    const written = await everythingWritten()
    expect(written.match(/They keep my file (under )?\[\w+\] at the office/g)).toHaveLength(identifiers.length)
    for (const identifier of identifiers) expect(written).not.toContain(identifier)
  })

  test('of what was typed from paper, typed again, decided and handed in', async () => {
    const { wave } = await openForAnswers()
    const own = await paperBatch(wave.id)
    const [first = '', second = '', third = ''] = identifiers
    await typeSheet({ ...own, number: 1, fields: { good_PS01: sentence(first) } })
    // What was typed twice is compared as it is stored: two numbers of one kind are no difference.
    expect(await typeSheetAgain({ ...own, number: 1, fields: { good_PS01: sentence(second) } })).toMatchObject({ ok: true })
    await typeSheet({ ...own, number: 2, fields: { good_PS01: 'One thing' } })
    await typeSheetAgain({ ...own, number: 2, fields: { good_PS01: 'Another thing' } })
    const verdicts = { good_PS01: { pick: 'other', typed: sentence(third) } } as const
    expect(await settleSheet({ ...own, number: 2, verdicts })).toMatchObject({ ok: true })
    for (const identifier of identifiers) expect(await everythingWritten()).not.toContain(identifier)
    expect(await handIn(own)).toEqual({ ok: true, value: { sheets: 2 } })
    const written = await everythingWritten()
    expect(written.match(/They keep my file (under )?\[\w+\] at the office/g)).toHaveLength(2)
    for (const identifier of identifiers) expect(written).not.toContain(identifier)
  })

  test('of what came in a file of sheets', async () => {
    const { wave } = await openForAnswers()
    const own = await paperBatch(wave.id)
    const themes = Array.from({ length: 14 }, (_, index) => `PS${String(index + 1).padStart(2, '0')}`)
    const file = `sheet,${themes.join(',')},good_PS01\n1${',4'.repeat(14)},${sentence(identifiers[0] ?? '')}\n`
    expect(await importSheets({ ...own, file })).toEqual({ ok: true, value: { sheets: 1 } })
    expect(await everythingWritten()).toMatch(/They keep my file (under )?\[\w+\] at the office/)
    for (const identifier of identifiers) expect(await everythingWritten()).not.toContain(identifier)
  })
})
