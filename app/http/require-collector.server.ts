import { findCollector } from '~/data/collectors.server'
import type { SignedIn } from '~/data/sessions.server'
import type { Collector } from '~/domain/wave/collector'
import { isUnfinished } from '~/domain/wave/wave-state'
import type { Wave } from '~/domain/wave/wave'
import { publicAddress } from './public-address.server'
import { requireWave } from './require-wave.server'

/** A collector that people can still come in by, with its wave and its whole address; throws 404. */
export async function requireCollector(
  request: Request,
  params: Readonly<Record<string, string | undefined>>,
  session: SignedIn,
): Promise<{ readonly wave: Wave; readonly collector: Collector; readonly address: string }> {
  const wave = await requireWave(params['wave'], session)
  const collector = await findCollector(params['collector'] ?? '', session.partnershipId)
  const isOfUse = collector !== null && collector.waveId === wave.id && collector.kind !== 'paper' && isUnfinished(wave.state)
  if (!isOfUse) throw new Response(null, { status: 404 })
  return { wave, collector, address: publicAddress(request, `/s/${collector.id}`) }
}
