// Run by release-page.ts in a process of its own: fills the database of DATA_DIR with a published wave of so many people, and an open wave of as
// many as are still to be sealed.
import { closeDatabase } from '~/data/database.server'
import { applyMigrations, migrationTarget } from '~/data/migrate.server'
import { rereadEnvironment } from '~/http/env.server'
import { closeWave } from '~/usecases/close-wave.server'
import { loadReferenceData } from '~/usecases/load-reference-data.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { makeWave } from '../../support/make-wave'
import { fillPending } from './fill-pending'

const [sealed = 0, pending = 0] = process.argv.slice(2).map(Number)

function setDay(day: string): void {
  process.env['REHEARSAL_TODAY'] = day
  rereadEnvironment()
}

setDay('2026-03-31')
await applyMigrations(migrationTarget())
await loadReferenceData()
const wave = await makeWave({ communities: ['recovery'], opensOn: '2026-03-01', answerByDay: '2026-03-31' })
await fillPending(wave.collectors['recovery'] ?? '', sealed)
const request = { waveId: wave.id, partnershipId: 'clackmannanshire', actor: 'Bench' }
for (const step of [closeWave, sealWave, publishRelease]) {
  const done = await step(request)
  if (!done.ok) throw new Error('A step of the wave was refused')
}
const open = await makeWave({ communities: ['prison'], opensOn: '2026-04-01', answerByDay: '2026-06-30' })
if (pending > 0) await fillPending(open.collectors['prison'] ?? '', pending)
await closeDatabase()
