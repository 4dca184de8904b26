import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { symbols } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'
import { newSecret } from '~/data/new-secret.server'
import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { formatReceipt } from '~/domain/response/receipt'
import { countWrongGuess } from '~/http/rate-limit.server'
import { log } from '../../bin/make-site'
import { openForAnswers, wholeDatabase } from '../support/answering'
import { freshDatabase } from '../support/fresh-database'
import { takeConsoleErrors } from '../support/refuse-console-errors'
import { settleProtocol } from '../support/safeguarding'
import { serveHouse, type ServedHouse } from '../support/serve-house'
import { signInAs } from '../support/sign-in-as'

const { engine } = migrationTarget()
const agent = 'RecognisableBrowser/77.1'
const sender = '203.0.113.77'
const text = 'The bench outside the job centre.'

let house: ServedHouse
let said: string[] = []

/** Everything that this process would print: console.error is kept by the set-up, the rest is listened to here. */
beforeAll(async () => {
  house = await serveHouse()
  for (const way of ['log', 'info', 'warn', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...words) => void said.push(words.join(' ')))
  // pino keeps its stream under a symbol that its types do not name.
  const stream = (log as unknown as Record<symbol, { write: (line: string) => boolean }>)[symbols.streamSym]
  if (stream === undefined) throw new Error('The log has no stream')
  vi.spyOn(stream, 'write').mockImplementation((line) => said.push(line) > 0)
})

afterAll(async () => {
  vi.restoreAllMocks()
  await house.stop()
})

beforeEach(async () => {
  said = []
  await freshDatabase()
})

/** Without what the router says only while it is developed; tests/e2e/silence.spec.ts listens to the built product. */
function saidSoFar(): string {
  const errors = takeConsoleErrors().map((words) => words.join(' '))
  return [...said, ...errors].filter((line) => !line.startsWith('No routes matched location')).join('\n')
}

const from = { 'User-Agent': agent, 'X-Forwarded-For': sender }

function post(address: string, fields: Record<string, string>): Promise<Response> {
  return fetch(house.address + address, { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: house.address, ...from } })
}

/** What identifies a submission, in every form in which it might be printed. */
function traces(secret: string, code: string, collector: string): readonly string[] {
  return [secret, secret.toLowerCase(), formatReceipt(secret), code, `${code.slice(0, 5)}-${code.slice(5)}`, collector, text, agent, sender]
}

function expectNone(whole: string, parts: readonly string[]): void {
  for (const part of parts) expect(whole.includes(part), `${part} is told`).toBe(false)
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
}

/** Every wrong guess that the sender has left. */
async function guessUntilTheLimit(): Promise<void> {
  const request = new Request(house.address, { headers: { 'x-client-address': sender } })
  for (let guess = 0; guess < openLinkPolicy.wrongGuesses.most; guess += 1) await countWrongGuess(request)
}

test('a submission, a page that is not there, a mistake, a limit and a closed wave leave nothing in any log', async () => {
  const { collector, codes } = await openForAnswers('codes', 5)
  const [code = '', secret] = [codes[0], newSecret()]
  const fields = { intent: 'send', secret, code, PS08: '4', 'PS08-good': text }
  const statuses: number[] = []
  const note = async (answer: Promise<Response>) => statuses.push((await answer).status)
  await note(post(`/s/${collector}`, fields))
  await note(post(`/s/${collector}x`, fields))
  await note(fetch(`${house.address}/s/${collector}/${secret}`, { headers: from }))
  await note(post(`/s/${collector}`, { ...fields, secret: newSecret(), PS08: '9' }))
  await note(post(`/s/${collector}/withdraw`, { receipt: 'wrong' }))
  await guessUntilTheLimit()
  await note(post(`/s/${collector}/withdraw`, { receipt: newSecret(), intent: 'remove' }))
  await database().wave.updateMany({ data: { state: 'closed' } })
  await note(post(`/s/${collector}`, fields))
  expect(statuses).toEqual([200, 404, 404, 422, 422, 429, 410])
  expect(await database().pending.count()).toBe(1)
  expect(saidSoFar()).toBe('')
})

test('a database that breaks under a submission is told by its kind and its place in the code, and by no word of the answers', async () => {
  const { collector, codes } = await openForAnswers('codes', 5)
  const [code = '', secret] = [codes[0], newSecret()]
  await database().$executeRawUnsafe(
    engine === 'sqlite'
      ? `CREATE TRIGGER "quotes" BEFORE INSERT ON "Pending" BEGIN SELECT RAISE(ABORT, 'refused ' || NEW."answers" || NEW."receiptHmac"); END`
      : `ALTER TABLE "Pending" ADD CONSTRAINT "quotes" CHECK (length("answers") < 5)`,
  )
  const answer = await post(`/s/${collector}`, { intent: 'send', secret, code, PS08: '4', PS12: '6', 'PS08-good': text })
  expect(answer.status).toBe(500)
  const page = await answer.text()
  const told = saidSoFar()
  expect(told).toMatch(/Prisma|Driver/)
  expect(told).toContain('append-response.server.ts')
  for (const whole of [told, page]) {
    expectNone(
      whole,
      traces(secret, code, collector).filter((part) => whole === told || part !== collector),
    )
    expectNone(whole, ['"PS08":4', 'ratings', 'Failing row', 'refused'])
  }
  expect(await database().accessCode.count()).toBe(5)
})

test('an invariant that breaks on a page of respondents is told without its message', async () => {
  const { collector } = await openForAnswers()
  await database().wave.updateMany({ data: { languages: text } })
  expect((await fetch(`${house.address}/s/${collector}`, { headers: from })).status).toBe(500)
  const told = saidSoFar()
  expect(told).toContain('find-survey.server.ts')
  expectNone(told, [text.slice(0, 9), collector, agent, sender])
})

test('a form that says that somebody is in danger leaves nothing in any log, and none of its words where the database can be read', async () => {
  await settleProtocol()
  const { collector, codes } = await openForAnswers('codes', 5)
  const [code = '', secret] = [codes[0], newSecret()]
  const fields = { intent: 'send', secret, code, danger: 'yes', 'PS08-good': text }
  const statuses = [(await post(`/s/${collector}`, fields)).status]
  const { cookie, staffId: takenById } = await signInAs('coordinator')
  statuses.push((await fetch(`${house.address}/safeguarding`, { headers: { ...from, Cookie: cookie } })).status)
  await database().safeguardingText.updateMany({ data: { takenById } })
  const { id } = await database().safeguardingText.findFirstOrThrow()
  const done = new URLSearchParams({ intent: 'end', id, outcome: 'no-danger' })
  const headers = { Origin: house.address, Cookie: cookie, ...from }
  statuses.push((await fetch(`${house.address}/safeguarding`, { method: 'POST', body: done, headers, redirect: 'manual' })).status)
  expect(statuses).toEqual([200, 200, 302])
  expect(await database().safeguardingText.count()).toBe(0)
  expect(saidSoFar()).toBe('')
  expectNone(await wholeDatabase(), [secret, code, text])
})

test('neither the database nor a file beside it holds a secret, a code, a text, an address or a browser as it was sent', async () => {
  const { collector, codes, answer, withdraw } = await openForAnswers('codes', 5)
  const [code = '', secret] = [codes[0], newSecret()]
  expect((await post(`/s/${collector}`, { intent: 'send', secret, code, PS08: '4', 'PS08-good': text })).status).toBe(200)
  const other = await answer({ code: codes[1] ?? null, texts: [{ theme: 'PS01', box: 'good', text }] })
  await withdraw(other.secret)
  const sent = [...traces(secret, code, collector), other.secret, ...codes].filter((part) => part !== collector)
  expectNone(await wholeDatabase(), sent)
  const files = filesUnder(process.env['DATA_DIR'] ?? '')
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) expectNone(readFileSync(file, 'latin1'), sent)
  expect(saidSoFar()).toBe('')
})
