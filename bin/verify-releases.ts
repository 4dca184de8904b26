// npm run releases:verify: proves every release of the installation again, and of the demonstration where there is one. Changes nothing.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { closeDatabase, sqliteFile } from '~/data/database.server'
import { environment, rereadEnvironment } from '~/http/env.server'
import { verifyReleases } from '~/usecases/verify-releases.server'
import { orStop } from './or-stop'

/** The databases of this folder: the one that the environment names, or else the usual ones that are there. */
function placesToLook(): readonly string[] {
  if (environment().DATABASE_URL !== undefined) return ['']
  if (process.env['DATA_DIR']) return [process.env['DATA_DIR']]
  return ['data', 'data/demo'].filter((folder) => existsSync(path.join(folder, 'what-matters.sqlite')))
}

function lookAt(folder: string): string {
  if (folder === '') return 'the PostgreSQL database'
  process.env['DATA_DIR'] = folder
  rereadEnvironment()
  if (!existsSync(sqliteFile())) throw new Error(`There is no database in ${folder}: start the product once with npm start.`)
  return folder
}

await orStop(async () => {
  const places = placesToLook()
  if (places.length === 0)
    throw new Error('There is no database yet: start the product with npm start, or the demonstration with npm run demo.')
  for (const place of places) {
    const name = lookAt(place)
    const { releases, batches, withdrawn, records, texts, statements, flaws } = await verifyReleases()
    await closeDatabase()
    for (const flaw of flaws) console.log(`✗ ${flaw}`)
    const looked = `${releases} releases chained, ${batches} batches (${withdrawn} withdrawn), ${records} records, ${texts} lists of codes and ${statements} participation statements proven again`
    console.log(
      flaws.length === 0 ? `✓ ${name}: ${looked}` : `✗ ${name}: ${flaws.length} flaws; of ${releases} releases and ${records} records`,
    )
    if (flaws.length > 0) process.exitCode = 1
  }
})
