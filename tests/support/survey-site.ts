import path from 'node:path'
import { test as base } from '@playwright/test'
import Database from 'better-sqlite3'
import { startSite, type Site } from './start-site'

/** The demonstration with an open link, one on a shared device and one that asks for codes, and how many answers wait at the open one. */
export interface SurveySite {
  readonly site: Site
  readonly link: string
  readonly sharedLink: string
  readonly codedLink: string
  waiting(link?: string): number
}

interface OpenLink {
  readonly id: string
  readonly waveId: string
  readonly communityId: string
}

const codedId = 'c0dedl1nk0'
const sharedId = 'sharedl1nk'

function open(site: Site): Database.Database {
  return new Database(path.join(site.folder, 'what-matters.sqlite'))
}

function addLinks(site: Site): OpenLink {
  const database = open(site)
  const query = `SELECT c.id, c.waveId, c.communityId FROM Collector c JOIN Wave w ON w.id = c.waveId WHERE w.state = 'open' AND c.kind = 'open-link' AND c.evidenceKind = 'own-phone'`
  const found = database.prepare<[], OpenLink>(query).get()
  if (found === undefined) throw new Error('The demonstration has no open link')
  const insert = database.prepare(
    `INSERT OR IGNORE INTO Collector (id, waveId, communityId, kind, evidenceKind, issued) VALUES (?, ?, ?, ?, ?, 0)`,
  )
  insert.run(codedId, found.waveId, found.communityId, 'codes', 'own-phone')
  insert.run(sharedId, found.waveId, found.communityId, 'open-link', 'shared-device')
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
  const { id } = addLinks(site)
  const waiting = (link = `/s/${id}`) => countWaiting(site, link.slice('/s/'.length))
  return { site, link: `/s/${id}`, sharedLink: `/s/${sharedId}`, codedLink: `/s/${codedId}`, waiting }
}

export const test = base.extend<object, { survey: SurveySite }>({
  survey: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const site = await startSite({ command: 'demo' })
      await use(surveyOf(site))
      await site.stop()
    },
    { scope: 'worker', timeout: 480_000 },
  ],
  baseURL: async ({ survey }, use) => use(survey.site.address),
})

export { expect } from '@playwright/test'
