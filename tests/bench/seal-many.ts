// npm run bench:seal -- --people 1000000: closes and seals a tenth of so many responses and then all of them, on the embedded database or
// the one DATABASE_URL names, and prints seconds and the most memory. What counts are the ratios: ten times the people, and not ten times
// the memory.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ allowPositionals: true, options: { people: { type: 'string', default: '1000000' } } })
const people = Number(values.people)
if (!Number.isInteger(people) || people < 1000) throw new Error('--people must be a whole number from 1000 on.')

const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-bench-'))
process.env['DATA_DIR'] = folder
process.env['REHEARSAL_TODAY'] = '2026-03-31'

const { closeDatabase, database, sqliteFile } = await import('~/data/database.server')
const { applyMigrations, migrationTarget } = await import('~/data/migrate.server')
const { loadReferenceData } = await import('~/usecases/load-reference-data.server')
const { closeWave } = await import('~/usecases/close-wave.server')
const { sealWave } = await import('~/usecases/seal-wave.server')
const { makeWave } = await import('../support/make-wave')
const { fillPending } = await import('./release-page/fill-pending')

const target = migrationTarget()

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return (performance.now() - since) / 1000
}

async function measure(community: string, size: number) {
  const wave = await makeWave({ communities: [community], opensOn: '2026-03-01', answerByDay: '2026-03-31' })
  await fillPending(wave.collectors[community] ?? '', size)
  const request = { waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'Bench' }
  globalThis.gc?.()
  let most = process.memoryUsage.rss()
  const before = most
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
  const close = await timed(() => closeWave(request))
  const percents = new Set<number>()
  const seal = await timed(() =>
    sealWave(request, (percent) => {
      percents.add(percent)
      most = Math.max(most, process.memoryUsage.rss())
    }),
  )
  clearInterval(watch)
  const batch = await database().batch.findFirstOrThrow({ where: { waveId: wave.id } })
  if (batch.n !== size) throw new Error(`${batch.n} of ${size} responses were sealed`)
  const megabytes = Math.round((most - before) / 1e6)
  console.log(
    `${target.engine}: ${size} responses closed in ${close.toFixed(1)} s, sealed in ${seal.toFixed(1)} s, ` +
      `${megabytes} MB more memory at the most (${Math.round(most / 1e6)} MB in all), ${percents.size} steps of the progress bar`,
  )
  return { close, seal, megabytes }
}

try {
  await applyMigrations(target)
  await loadReferenceData()
  const tenth = await measure('recovery', Math.floor(people / 10))
  const whole = await measure('prison', people)
  const ratio = (key: 'close' | 'seal' | 'megabytes') => (whole[key] / Math.max(tenth[key], 0.001)).toFixed(1)
  console.log(`Ten times the people: closing × ${ratio('close')}, sealing × ${ratio('seal')}, memory × ${ratio('megabytes')}`)
  if (target.engine === 'sqlite') console.log(`The database file holds ${Math.round(statSync(sqliteFile()).size / 1e6)} MB at the end`)
} finally {
  await closeDatabase()
  rmSync(folder, { recursive: true, force: true })
}
