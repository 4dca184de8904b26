import path from 'node:path'
import { test as base } from '@playwright/test'
import Database from 'better-sqlite3'
import { startSite, type Site } from './start-site'

/** The demonstration with an open link and a link that asks for codes, and how many answers wait at the open one. */
export interface SurveySite {
  readonly site: Site
  readonly link: string
  readonly codedLink: string
  waiting(): number
}

interface OpenLink {
  readonly id: string
  readonly waveId: string
  readonly communityId: string
}

const codedId = 'c0dedl1nk0'

function open(site: Site): Database.Database {
  return new Database(path.join(site.folder, 'what-matters.sqlite'))
}

function addCodedLink(site: Site): OpenLink {
  const database = open(site)
  const query = `SELECT c.id, c.waveId, c.communityId FROM Collector c JOIN Wave w ON w.id = c.waveId WHERE w.state = 'open' AND c.kind = 'open-link'`
  const found = database.prepare<[], OpenLink>(query).get()
  if (found === undefined) throw new Error('The demonstration has no open link')
  const insert = `INSERT OR IGNORE INTO Collector (id, waveId, communityId, kind, evidenceKind, issued) VALUES (?, ?, ?, 'codes', 'own-phone', 0)`
  database.prepare(insert).run(codedId, found.waveId, found.communityId)
  database.close()
  return found
}

function countWaiting(site: Site, collectorId: string): number {
  const database = open(site)
  const row = database.prepare<[string], { n: number }>('SELECT count(*) AS n FROM Pending WHERE collectorId = ?').get(collectorId)
  database.close()
  return row?.n ?? 0
}

export function surveyOf(site: Site): SurveySite {
  const { id } = addCodedLink(site)
  return { site, link: `/s/${id}`, codedLink: `/s/${codedId}`, waiting: () => countWaiting(site, id) }
}

export const test = base.extend<object, { survey: SurveySite }>({
  survey: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const site = await startSite({ command: 'demo' })
      await use(surveyOf(site))
      await site.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ survey }, use) => use(survey.site.address),
})

export { expect } from '@playwright/test'
