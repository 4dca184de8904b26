import { database } from '~/data/database.server'
import { findSurvey } from '~/data/find-survey.server'
import { newSecret } from '~/data/new-secret.server'
import type { WrittenText } from '~/domain/response/answers'
import { submitResponse } from '~/usecases/submit-response.server'
import { withdrawResponse } from '~/usecases/withdraw-response.server'
import { makeWave } from './make-wave'
import { setToday } from './today'

interface Answering {
  readonly ratings?: Readonly<Record<string, number>>
  readonly texts?: readonly WrittenText[]
  readonly code?: string | null
  readonly secret?: string
  readonly resume?: readonly string[]
  readonly saysDanger?: boolean
}

/** An open wave of one community, and what its respondents do through the use cases. */
export async function openForAnswers(kind: 'open-link' | 'codes' = 'open-link', codes = 0) {
  setToday('2026-03-15')
  const wave = await makeWave({ kind, codes })
  const collector = wave.collectors['recovery'] ?? ''
  const survey = await findSurvey(collector)
  if (survey === null) throw new Error('The survey that was just made is not found')
  return {
    wave,
    collector,
    survey,
    codes: wave.codes['recovery'] ?? [],
    /** Sends one response; gives its secret. */
    answer: async ({
      ratings = { PS08: 4 },
      texts = [],
      code = null,
      secret = newSecret(),
      resume = [],
      saysDanger = false,
    }: Answering = {}) => {
      const submission = { secret, code, answers: { ratings, priorities: [] }, texts, resume, saysDanger }
      return { secret, outcome: await submitResponse({ survey, submission, language: 'en' }) }
    },
    withdraw: (secret: string) => withdrawResponse(survey, secret),
  }
}

/** Asks the real database, past every repository. */
export async function ask<Row>(query: string): Promise<Row[]> {
  return database().$queryRawUnsafe<Row[]>(query)
}

/** Everything that the database holds, as text. */
export async function wholeDatabase(): Promise<string> {
  const engine = process.env['DATABASE_URL'] === '' ? 'sqlite' : 'postgresql'
  const tables =
    engine === 'sqlite'
      ? await ask<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      : await ask<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)
  const rows: unknown[] = []
  for (const { name } of tables) rows.push(name, await ask(`SELECT * FROM "${name}"`))
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}
