import { randomInt } from 'node:crypto'
import { database } from '~/data/database.server'
import { findSurvey } from '~/data/find-survey.server'
import { newSecret } from '~/data/new-secret.server'
import { shuffle } from '~/domain/disclosure/shuffle'
import type { WrittenText } from '~/domain/response/answers'
import { handIn } from '~/usecases/hand-in-sheets.server'
import { submitResponse } from '~/usecases/submit-response.server'
import { typeSheet } from '~/usecases/type-sheet.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'

/** What one person answers; `typed`: on a sheet of paper. */
export interface Person {
  readonly ratings: Readonly<Record<string, number>>
  readonly priorities?: readonly string[]
  readonly choices?: Readonly<Record<string, number>>
  readonly texts?: readonly WrittenText[]
  readonly language?: string
  readonly typed?: boolean
}

/** Everybody who answers in a wave, by community, and how many of them have answered at each of two visits while it is open. */
export interface Crowd {
  readonly people: Readonly<Record<string, readonly Person[]>>
  readonly atFirst: Readonly<Record<string, number>>
  readonly later: Readonly<Record<string, number>>
  /** People who answer and take it back. */
  readonly takenBack: number
}

/** So many people; each theme's ratings in the order of the people, undefined: skipped. */
export function people(
  size: number,
  ratings: Readonly<Record<string, readonly (number | undefined)[]>>,
  more: (person: number) => Omit<Person, 'ratings'> = () => ({}),
): readonly Person[] {
  return Array.from({ length: size }, (_, person) => ({
    ratings: Object.fromEntries(
      Object.entries(ratings).flatMap(([theme, given]) => {
        const rating = given[person]
        return rating === undefined ? [] : [[theme, rating]]
      }),
    ),
    ...more(person),
  }))
}

export const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value)

export interface WaysIn {
  /** Community code → collector id. */
  readonly collectors: Readonly<Record<string, string>>
  readonly codes: Readonly<Record<string, readonly string[]>>
  /** Community code → the paper batch and who types it. */
  readonly paper: Readonly<Record<string, { readonly collectorId: string; readonly ownerId: string }>>
}

async function send(
  collectorId: string,
  { ratings, priorities = [], choices = {}, texts = [], language = 'en' }: Person,
  code: string | null,
) {
  const survey = await findSurvey(collectorId)
  if (survey === null) throw new Error('There is no such survey')
  const submission = { secret: newSecret(), code, answers: { ratings, priorities: [...priorities], choices }, texts }
  const sent = await submitResponse({ survey, submission, language })
  if (!sent.ok) throw new Error('An answer of the test was refused')
  return { survey, secret: submission.secret }
}

/** The people from one place of a community's list to another answer, through the use cases. */
export async function letAnswer(
  community: string,
  crowd: readonly Person[],
  { from, to }: { readonly from: number; readonly to: number },
  ways: WaysIn,
) {
  const collector = ways.collectors[community] ?? ''
  const paper = ways.paper[community]
  const codes = ways.codes[community] ?? []
  for (const [index, person] of crowd.slice(from, to).entries()) {
    if (person.typed === true && paper !== undefined) {
      const typed = await typeSheet({ ...paper, number: from + index + 1, fields: mapped(person.ratings) })
      if (!typed.ok) throw new Error('A sheet of the test was refused')
    } else await send(collector, person, codes[from + index] ?? null)
  }
  if (paper !== undefined) await handIn(paper)
}

function mapped(ratings: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(ratings).map(([theme, rating]) => [theme, String(rating)]))
}

/** Somebody answers and takes it back. */
export async function letTakeBack(community: string, ways: WaysIn): Promise<void> {
  const { survey, secret } = await send(ways.collectors[community] ?? '', { ratings: { PS08: randomInt(1, 8) } }, null)
  await withdrawResponse(survey, secret)
}

/** The same people in another order. */
export const mixed = (crowd: readonly Person[]): readonly Person[] => shuffle(crowd, (bound) => randomInt(bound))

/** Every record that stands in the database, without ids. */
export async function recordsNow(): Promise<readonly unknown[]> {
  const rows = await database().publicRecord.findMany({
    omit: { batchId: true },
    include: { batch: { select: { waveId: true, communityId: true, n: true, c: true, evidence: true, priorities: true } } },
  })
  const choices = await database().choiceRecord.findMany({
    omit: { batchId: true },
    include: { batch: { select: { waveId: true, communityId: true } } },
  })
  return [...rows, ...choices.map((row) => ({ ...row, kind: 'choice' }))].map((row) => JSON.stringify(row)).toSorted()
}

/** Every answer that waits, without ids. */
export async function answersNow(): Promise<readonly string[]> {
  return (await database().pending.findMany()).map(({ answers }) => answers).toSorted()
}
