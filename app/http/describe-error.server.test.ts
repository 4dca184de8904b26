import { expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { describeError, errorText } from './describe-error.server'

const answer = 'The bench outside the job centre.'

async function thrownBy(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}

/** As Prisma hands on what PostgreSQL says of a row that a check refuses. */
function refusedRow(): Error {
  const detail = `Failing row contains (1, ${answer})`
  const meta = { driverAdapterError: { name: 'DriverAdapterError', cause: { detail } } }
  return Object.assign(new Error('The row was refused'), { name: 'PrismaClientKnownRequestError', code: 'P2039', meta })
}

test.each([
  ['a database that was asked wrongly', () => database().pending.create({ data: { answers: answer, nonsense: 1 } as never })],
  ['a database that refuses a row', () => Promise.reject(refusedRow())],
  ['a parser', () => JSON.parse(answer) as unknown],
  ['a number that is none', () => BigInt(answer)],
])('of %s nothing is said but its kind and where it arose', async (_, work) => {
  const error = await thrownBy(work)
  expect(error instanceof Error && `${error.message}${JSON.stringify(error)}`).toContain('The bench')
  for (const where of ['respondent', 'elsewhere'] as const) {
    const said = `${errorText(error, where)}${JSON.stringify(describeError(error, where))}`
    expect(said).toMatch(/Error/)
    expect(said).not.toContain('The bench')
  }
})

test('an invariant of ours is said where staff work and not where people answer, and so is its cause', () => {
  const error = new Error(`A wave has no days: ${answer}`, { cause: new SyntaxError(answer) })
  expect(errorText(error, 'elsewhere').split('\n')[0]).toBe(`Error A wave has no days: ${answer}`)
  expect(errorText(error, 'elsewhere')).toContain('because of SyntaxError')
  expect(errorText(error, 'elsewhere').split(answer)).toHaveLength(2)
  expect(errorText(error, 'respondent')).not.toContain(answer)
  expect(errorText(error, 'respondent')).toContain('describe-error.server.test.ts')
})

test('a message that looks like a place in the code is left out, and so is whatever is no error', () => {
  expect(errorText(new TypeError(`no\n    at ${answer} (file.ts:1:2)`), 'respondent')).not.toContain(answer)
  expect(errorText(answer, 'elsewhere')).toBe('string')
  expect(errorText(Object.assign(new Error('no'), { code: answer }), 'elsewhere')).not.toContain(answer)
})
