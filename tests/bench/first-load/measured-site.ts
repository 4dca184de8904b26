import path from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import Database from 'better-sqlite3'
import { findBrowser } from '../../../bin/find-browser.mjs'
import { startSite, type Site } from '../../support/start-site'

/** The survey in one language and reading. */
export interface MeasuredPage {
  readonly name: string
  readonly path: string
}

interface OpenLink {
  readonly id: string
  readonly languages: string
}

/** The demonstration, and its open survey in every language and reading. */
export async function startMeasuredSite(): Promise<{ readonly site: Site; readonly pages: readonly MeasuredPage[] }> {
  const site = await startSite({ command: 'demo' })
  const database = new Database(path.join(site.folder, 'what-matters.sqlite'), { readonly: true })
  const query = `SELECT c.id, w.languages FROM Collector c JOIN Wave w ON w.id = c.waveId WHERE w.state = 'open' AND c.kind = 'open-link'`
  const found = database.prepare<[], OpenLink>(query).get()
  database.close()
  if (found === undefined) throw new Error('The demonstration has no open link')
  const languages = JSON.parse(found.languages) as readonly string[]
  const pages = languages.flatMap((language) => [
    { name: language, path: `/s/${found.id}?lang=${language}` },
    { name: `${language}, Easy Read`, path: `/s/${found.id}?lang=${language}&read=easy` },
  ])
  return { site, pages }
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}
