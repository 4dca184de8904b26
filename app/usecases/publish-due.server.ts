import { today } from '~/data/clock.server'
import { listSealedUntil } from '~/data/waves.server'
import { isDue } from '~/domain/wave/publish-day'
import { publishRelease } from './publish-release.server'

/** Who publishes, in the audit log, when nobody presses. */
const actor = 'What Matters, on the day that was set'

/** Publishes every wave that was sealed in time and whose day has come. Run every hour; a wave that was sealed late waits for a person. */
export async function publishDue(): Promise<void> {
  const now = today()
  const due = (await listSealedUntil(now)).filter((wave) => isDue(wave, now))
  for (const { id, partnershipId } of due) await publishRelease({ waveId: id, partnershipId, actor })
}
