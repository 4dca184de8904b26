// Chromium for the journeys: one that is there, else Playwright's own, else the system's package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run } from './steps.mjs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
]

/** The file of a browser that answers, or undefined. */
export function findBrowser() {
  const given = process.env['PLAYWRIGHT_CHROMIUM']
  const known = given === undefined || given === '' ? [...places, chromium.executablePath()] : [given]
  return known.find((file) => existsSync(file) && spawnSync(file, ['--version', '--no-sandbox']).status === 0)
}

/** Finds a browser or installs one; `code` is 0 when PLAYWRIGHT_CHROMIUM names one at the end. */
export async function findOrInstallBrowser() {
  const said = []
  const installers = [
    async () => undefined,
    () => run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']),
    async () => {
      const environment = { DEBIAN_FRONTEND: 'noninteractive' }
      const updated = await run('apt-get', ['update'], { environment })
      const installed = await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { environment })
      return { output: `${updated.output}\n${installed.output}` }
    },
  ]
  for (const install of installers) {
    said.push((await install())?.output ?? '')
    const file = findBrowser()
    if (file !== undefined) {
      process.env['PLAYWRIGHT_CHROMIUM'] = file
      return { code: 0, output: '', count: file }
    }
  }
  return { code: 1, output: `${said.join('\n')}\nInstall Chromium or Chrome and name its file in PLAYWRIGHT_CHROMIUM.` }
}
