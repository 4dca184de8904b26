import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { findSurvey } from '~/data/find-survey.server'
import { migrationTarget } from '~/data/migrate.server'
import { newSecret } from '~/data/new-secret.server'
import { appendWaveKey } from '~/data/wave-keys.server'
import { addDays, day } from '~/domain/kernel/day'
import { action } from '~/routes/_respond.s.$collector'
import { sealToWave } from '~/ui/respond/script/seal'
import { closeWave } from '~/usecases/close-wave.server'
import { destroyExpired } from '~/usecases/destroy-expired.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'
import { openForAnswers } from '../support/answering'
import { callRoute } from '../support/call-route'
import { freshDatabase } from '../support/fresh-database'
import { oldTicket } from '../support/old-ticket'
import { issuedTo } from '../support/paper-steps'
import { postRequest } from '../support/request'
import { queueNow, settleProtocol } from '../support/safeguarding'
import { signInAs } from '../support/sign-in-as'
import { setToday } from '../support/today'

const park = { theme: 'PS05', box: 'good', text: 'The park by the river, 0123456789.' } as const
const threat = { theme: 'PS12', box: 'better', text: 'I want to kill myself. Ring 0123456789.' } as const
const texts = [park, threat]
const foundByRule = 'rule: I want to kill myself. Ring [phone].'
const bothTicked = [`ticked: ${threat.text}`, `ticked: ${park.text}`].toSorted()

beforeEach(async () => {
  await freshDatabase()
  await settleProtocol()
})

describe('a form that is sent', () => {
  test.each`
    what                          | form                               | queue
    ${'ticked'}                   | ${{ texts, saysDanger: true }}     | ${bothTicked}
    ${'not ticked, with a match'} | ${{ texts }}                       | ${[foundByRule]}
    ${'not ticked, without one'}  | ${{ texts: [park] }}               | ${[]}
    ${'ticked, without a word'}   | ${{ texts: [], saysDanger: true }} | ${[]}
  `('$what: puts $queue into the queue, and its texts wait as always', async ({ form, queue }: { form: object; queue: string[] }) => {
    const { answer } = await openForAnswers()
    expect((await answer(form)).outcome).toEqual({ ok: true, value: 'counted now' })
    expect(await queueNow()).toEqual(queue)
    expect(await database().freeText.count()).toBe((form as { texts: unknown[] }).texts.length)
  })

  test('is looked at by nobody where the partnership has not settled what to do', async () => {
    await database().safeguardingProtocol.deleteMany()
    const { answer } = await openForAnswers()
    await answer({ texts, saysDanger: true })
    expect(await queueNow()).toEqual([])
  })

  test('comes into the queue once, however often and in however many ways at once it is sent', async () => {
    const { answer } = await openForAnswers()
    const form = { texts, saysDanger: true, secret: newSecret() }
    await Promise.all([answer(form), answer(form), answer(form)])
    await answer(form)
    expect(await queueNow()).toEqual(bothTicked)
  })

  test('leaves nothing in the queue when it could not be counted', async () => {
    const { answer } = await openForAnswers('codes', 1)
    expect((await answer({ texts, saysDanger: true, code: '0000000000' })).outcome.ok).toBe(false)
    expect(await queueNow()).toEqual([])
  })

  test('that breaks off between its answers and the queue leaves nothing, and comes in whole when it is sent again', async () => {
    const { answer, codes } = await openForAnswers('codes', 1)
    const form = { texts, saysDanger: true, secret: newSecret(), code: codes[0] ?? null }
    const isSqlite = migrationTarget().engine === 'sqlite'
    await database().$executeRawUnsafe(
      isSqlite
        ? `CREATE TRIGGER "no" BEFORE INSERT ON "SafeguardingText" BEGIN SELECT RAISE(ABORT, 'no'); END`
        : `ALTER TABLE "SafeguardingText" ADD CONSTRAINT "no" CHECK (false) NOT VALID`,
    )
    await expect(answer(form)).rejects.toThrow()
    const kept = [
      await database().pending.count(),
      await database().freeText.count(),
      await database().accessCode.count(),
      await queueNow(),
    ]
    expect(kept).toEqual([0, 0, 1, []])
    await database().$executeRawUnsafe(isSqlite ? `DROP TRIGGER "no"` : `ALTER TABLE "SafeguardingText" DROP CONSTRAINT "no"`)
    expect((await answer(form)).outcome).toEqual({ ok: true, value: 'counted now' })
    expect(await queueNow()).toEqual(bothTicked)
  })

  test('carries its tick through the fields of the page', async () => {
    const { collector } = await openForAnswers()
    const secret = newSecret()
    const fields = { intent: 'send', secret, ticket: oldTicket(collector, secret), danger: 'yes', 'PS12-better': threat.text }
    expect((await callRoute(action, postRequest(`/s/${collector}`, fields), { collector })).status).toBe(200)
    expect(await queueNow()).toEqual([`ticked: ${threat.text}`])
  })

  test('carries it through an envelope that waited for a signal', async () => {
    const { collector, wave } = await openForAnswers()
    await appendWaveKey(wave.id)
    const { publicKey } = await database().waveKey.findUniqueOrThrow({ where: { waveId: wave.id } })
    const secret = newSecret()
    const form = new URLSearchParams({
      secret,
      ticket: oldTicket(collector, secret),
      danger: 'yes',
      'PS12-good': 'جاري في خطر',
      lang: 'ar',
    })
    const sealed = await sealToWave(publicKey, collector, form.toString())
    for (let time = 0; time < 2; time += 1)
      expect((await callRoute(action, postRequest(`/s/${collector}`, { sealed }), { collector })).status).toBe(200)
    expect(await queueNow()).toEqual(['ticked: جاري في خطر'])
  })
})

describe('a receipt', () => {
  test('takes texts back that nobody acts on yet, and leaves the one that somebody does', async () => {
    const { answer, withdraw } = await openForAnswers()
    const { staffId } = await signInAs('coordinator')
    const { secret } = await answer({ texts, saysDanger: true })
    const other = await answer({ texts: [threat] })
    const [first] = await database().safeguardingText.findMany({ where: { cause: 'ticked' } })
    await database().safeguardingText.update({ where: { id: first?.id ?? '' }, data: { takenById: staffId } })
    expect(await withdraw(secret)).toEqual({ ok: true, value: 'removed' })
    const left = await database().safeguardingText.findMany()
    expect(left.map(({ cause }) => cause).toSorted()).toEqual(['rule', 'ticked'])
    expect(left.find(({ cause }) => cause === 'ticked')).toMatchObject({ id: first?.id, takenById: staffId })
    expect(await withdraw(other.secret)).toEqual({ ok: true, value: 'removed' })
    expect(await database().safeguardingText.count()).toBe(1)
    expect(await database().freeText.count()).toBe(0)
  })

  test('is erased from the queue when the wave closes, and the texts stay', async () => {
    const { answer, wave } = await openForAnswers()
    await answer({ texts, saysDanger: true })
    setToday('2026-03-31')
    expect((await closeWave({ waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'A coordinator' })).ok).toBe(true)
    expect(await database().safeguardingText.findMany({ select: { receiptHmac: true } })).toEqual([
      { receiptHmac: null },
      { receiptHmac: null },
    ])
    expect(await queueNow()).toEqual(bothTicked)
  })
})

test('what nobody has ended is destroyed 30 days after the closing day, with a line in the log that names no text', async () => {
  const { answer, wave } = await openForAnswers()
  await answer({ texts, saysDanger: true })
  await database().wave.update({ where: { id: wave.id }, data: { state: 'closed', closedOn: '2026-04-01' } })
  setToday(addDays(day('2026-04-01'), 29))
  await destroyExpired()
  expect(await database().safeguardingText.count()).toBe(2)
  setToday(addDays(day('2026-04-01'), 30))
  await destroyExpired()
  expect(await database().safeguardingText.count()).toBe(0)
  expect(await database().auditEntry.findMany({ where: { act: 'danger-expired' } })).toMatchObject([{ subject: 'Spring' }])
})

describe('a sheet of paper', () => {
  async function typing() {
    const { wave } = await openForAnswers()
    return issuedTo(await signInAs('facilitator'), wave.id)
  }
  const fields = { good_PS05: park.text, better_PS12: threat.text }

  test('comes into the queue when it is typed, and not again when it is saved as it was or handed in', async () => {
    const batch = await typing()
    expect((await batch.type(1, { ...fields, danger: 'yes' })).status).toBe(302)
    expect(await queueNow()).toEqual(bothTicked)
    await database().safeguardingText.deleteMany()
    await batch.type(1, { ...fields, danger: 'yes', PS05: '3' })
    expect(await queueNow()).toEqual([])
    await batch.handIn()
    expect([await database().freeText.count(), await queueNow()]).toEqual([2, []])
  })

  test('leaves the queue again as far as a correction takes words away, unless somebody acts on them', async () => {
    const batch = await typing()
    await batch.type(1, fields)
    expect(await queueNow()).toEqual([foundByRule])
    await batch.type(1, { ...fields, better_PS12: 'I want to help myself.' })
    expect(await queueNow()).toEqual([])
    await batch.type(1, fields)
    await database().safeguardingText.updateMany({ data: { takenById: 'somebody' } })
    await batch.type(1, { intent: 'clear' })
    expect(await queueNow()).toEqual([foundByRule])
  })

  test('is looked at when it is read from a table too; the column may be missing, and must be clear', async () => {
    const batch = await typing()
    const themes = Array.from({ length: 14 }, (_, index) => `PS${String(index + 1).padStart(2, '0')}`)
    const file = (title: string, cell: string) =>
      [`sheet,${themes.join(',')},better_PS12${title}`, `2,${themes.map(() => '4').join(',')},${threat.text}${cell}`].join('\n')
    expect((await batch.importText(file(',danger', ',maybe'))).status).toBe(422)
    expect((await batch.importText(file(',danger', ',x'))).status).toBe(302)
    expect(await queueNow()).toEqual([`ticked: ${threat.text}`])
    await batch.type(2, { intent: 'clear' })
    expect((await batch.importText(file('', ''))).status).toBe(302)
    expect(await queueNow()).toEqual([foundByRule])
  })

  test('is taken back with its strip', async () => {
    const batch = await typing()
    await batch.type(1, fields)
    const survey = await findSurvey(batch.collector)
    if (survey === null) throw new Error('The batch has no survey')
    expect(await withdrawResponse(survey, await batch.secretOf(1))).toEqual({ ok: true, value: 'removed' })
    expect(await queueNow()).toEqual([])
  })
})
