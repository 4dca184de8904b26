import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type BrowserContext } from '@playwright/test'
import { findBrowser } from '../../bin/find-browser.mjs'

/** A tablet whose browser keeps its data on a disk, and can be killed at any moment. */
export interface Tablet {
  /** Starts the browser; what was on the disk is there. */
  open(): Promise<BrowserContext>
  /** Ends the browser without a warning, as when the battery is empty. */
  kill(): Promise<void>
  /** Ends it and clears the disk. */
  end(): Promise<void>
}

/** Every process of the browser that was started with this disk. */
function processesOf(disk: string): readonly number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,args=']).toString('utf8').split('\n')
  return all.filter((line) => line.includes(`--user-data-dir=${disk}`)).map((line) => Number.parseInt(line, 10))
}

export function tablet(baseURL: string): Tablet {
  const disk = mkdtempSync(path.join(tmpdir(), 'what-matters-tablet-'))
  let context: BrowserContext | null = null
  return {
    open: async () => {
      const args = ['--disable-features=HttpsUpgrades', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
      const options = { executablePath: findBrowser(), args, baseURL, viewport: { width: 820, height: 1180 }, locale: 'en-GB' }
      context = await chromium.launchPersistentContext(disk, options)
      return context
    },
    kill: async () => {
      const own = processesOf(disk)
      for (const pid of own) process.kill(pid, 'SIGKILL')
      // The next one must find the disk free.
      while (processesOf(disk).length > 0) await wait(100)
      await wait(500)
    },
    end: async () => {
      await context?.close().catch(() => undefined)
      rmSync(disk, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
