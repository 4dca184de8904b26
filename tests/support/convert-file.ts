import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const [comma, doubleQuote, utf8] = [44, 34, 76]

/** All sheets, as they are shown. */
export const asCsv = `csv:Text - txt - csv (StarCalc):${comma},${doubleQuote},${utf8},1,,0,false,true,false,false,false,-1`
export const asPdf = 'pdf'

/** What LibreOffice makes of files, all in one go because it is slow to start: the bytes of each file that it writes, by name. */
export function convertFiles(files: Readonly<Record<string, Uint8Array>>, format: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-office-'))
  try {
    const names = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(path.join(folder, name), bytes)
      return path.join(folder, name)
    })
    const out = path.join(folder, 'out')
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    const given = ['--headless', '--norestore', profile, '--convert-to', format, '--outdir', out, ...names]
    const { status, stderr, stdout } = spawnSync(process.env['OFFICE'] ?? 'soffice', given, { encoding: 'utf8', timeout: 400_000 })
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stdout}\n${stderr}`)
    return new Map(readdirSync(out).map((file) => [file, readFileSync(path.join(out, file))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many pages a PDF of LibreOffice has. */
export function pagesOf(pdf: Buffer | undefined): number {
  return pdf?.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
