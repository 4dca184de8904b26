// Run by tests/integration/storage-kill.test.ts in a process of its own that is killed in the middle: closes or seals the wave that it is told.
import { findWave } from '~/data/waves.server'
import { closeWave } from '~/usecases/close-wave.server'
import { sealWave } from '~/usecases/seal-wave.server'

const [act, waveId = '', partnershipId = ''] = process.argv.slice(2)
// The connection stands before it is said to have begun, so that the kill comes into the work.
await findWave(waveId, partnershipId)
process.stdout.write('begun\n')
const request = { waveId, partnershipId, actor: 'A coordinator' }
const result = act === 'seal' ? await sealWave(request) : await closeWave(request)
process.stdout.write(result.ok ? 'ended\n' : `refused ${JSON.stringify(result.problems)}\n`)
process.exit(0)
