import path from 'node:path'
import Database from 'better-sqlite3'
import { isLanguage, languages, type Language } from '../../app/locales/languages'
import type { Reading } from '../../app/locales/reading'
import type { Site } from './start-site'

/** Addresses of surveys in states that the demonstration does not have. */
export interface StateLinks {
  /** Asks one question of each kind of the partnership's own. */
  readonly own: string
  readonly interview: string
  readonly children: string
  readonly closed: string
  readonly planned: string
}

interface Pattern {
  readonly partnershipId: string
  readonly communityId: string
}

const every = JSON.stringify(['en', 'gd', 'pl', 'uk', 'ar'])

const none = { options: [], low: '', high: '' }

/** One question of each kind; in other languages than English its words are marked as English. */
const ownQuestions = [
  { kind: 'choice', words: { en: { ...none, ask: 'How do you get here?', options: ['By bus', 'On foot', 'By car'] } } },
  { kind: 'rating', words: { en: { ...none, ask: 'How warm is the welcome?', low: 'cold', high: 'very warm' } } },
  { kind: 'text', words: { en: { ...none, ask: 'What would help you most?' } } },
]

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

interface Wishes {
  readonly instrument?: string
  readonly state?: string
  readonly opens?: number
  readonly kind?: string
  readonly evidence?: string
}

function addSurvey(database: Database.Database, id: string, { partnershipId, communityId }: Pattern, wishes: Wishes = {}): string {
  const { instrument = 'place-standard-7', state = 'open', opens = -1, kind = 'open-link', evidence = 'own-phone' } = wishes
  const answerBy = dayFromNow(opens + 30)
  database
    .prepare(
      `INSERT INTO Wave (id, partnershipId, title, instrumentId, place, opensOn, answerByDay, paperInDay, publishOn, languages, state)
       VALUES (?, ?, 'A state', ?, 'area', ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, partnershipId, instrument, dayFromNow(opens), answerBy, answerBy, dayFromNow(opens + 60), every, state)
  database
    .prepare(`INSERT INTO Collector (id, waveId, communityId, kind, evidenceKind, issued) VALUES (?, ?, ?, ?, ?, 0)`)
    .run(id, id, communityId, kind, evidence)
  return `/s/${id}`
}

/** Adds them as rows, whatever a use case would say. */
export function addStates(site: Site): StateLinks {
  const database = new Database(path.join(site.folder, 'what-matters.sqlite'))
  const pattern = database.prepare<[], Pattern>('SELECT partnershipId, id AS communityId FROM Community ORDER BY id').get()
  if (pattern === undefined) throw new Error('The demonstration has no community')
  const links = {
    own: addSurvey(database, '0wnquest10', pattern),
    interview: addSurvey(database, '1nterv1ew0', pattern, { kind: 'interview', evidence: 'interviewer' }),
    children: addSurvey(database, 'ch11dren00', pattern, { instrument: 'children-3' }),
    closed: addSurvey(database, 'c10sed0000', pattern, { state: 'closed', opens: -90 }),
    planned: addSurvey(database, 'p1anned000', pattern, { state: 'open', opens: 20 }),
  }
  const insert = database.prepare('INSERT INTO OwnQuestion (waveId, code, "order", kind, words) VALUES (?, ?, ?, ?, ?)')
  for (const [order, { kind, words }] of ownQuestions.entries())
    insert.run('0wnquest10', `X${order + 1}`, order, kind, JSON.stringify(words))
  database
    .prepare('INSERT OR REPLACE INTO ChildrenConsent (partnershipId, wording, confirmedBy, confirmedOn) VALUES (?, ?, ?, ?)')
    .run(pattern.partnershipId, JSON.stringify({ en: 'Ask a grown-up first.' }), 'Ailsa', dayFromNow(-30))
  database.close()
  return links
}

/** While `look` looks, the site finds nothing that it looks up: as when its database is gone. */
export async function withoutDatabase(site: Site, look: () => Promise<void>): Promise<void> {
  const rename = (from: string, to: string): void => {
    const database = new Database(path.join(site.folder, 'what-matters.sqlite'))
    database.exec(`ALTER TABLE "${from}" RENAME TO "${to}"`)
    database.close()
  }
  rename('Collector', 'Lost')
  try {
    await look()
  } finally {
    rename('Lost', 'Collector')
  }
}

/** Every language of the product, in its usual words and in Easy Read. */
export function variants(): ReadonlyArray<{ readonly language: Language; readonly reading: Reading }> {
  return Object.keys(languages)
    .filter(isLanguage)
    .flatMap((language) => (['standard', 'easy'] as const).map((reading) => ({ language, reading })))
}
