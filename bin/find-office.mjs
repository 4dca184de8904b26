// LibreOffice for the tests of files: one that is there, else the system's package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './steps.mjs'

const places = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui']

/** The file of an office that answers, or undefined. */
function findOffice() {
  const given = process.env['OFFICE']
  const known = given === undefined || given === '' ? places : [given]
  return known.find((file) => existsSync(file) && spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0)
}

/** Finds LibreOffice or installs it; `code` is 0 when OFFICE names it at the end. */
export async function findOrInstallOffice() {
  const said = []
  const installers = [
    async () => undefined,
    async () => {
      const environment = { DEBIAN_FRONTEND: 'noninteractive' }
      const updated = await run('apt-get', ['update'], { environment })
      const installed = await run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { environment })
      return { output: `${updated.output}\n${installed.output}` }
    },
  ]
  for (const install of installers) {
    said.push((await install())?.output ?? '')
    const file = findOffice()
    if (file !== undefined) {
      process.env['OFFICE'] = file
      return { code: 0, output: '', count: file }
    }
  }
  return { code: 1, output: `${said.join('\n')}\nInstall LibreOffice (Writer and Calc) and name its file soffice in OFFICE.` }
}
