import { findCollector } from '~/data/collectors.server'
import type { SignedIn } from '~/data/sessions.server'
import type { Collector } from '~/domain/wave/collector'
import type { Wave } from '~/domain/wave/wave'
import { publicAddress } from './public-address.server'
import { requireWave } from './require-wave.server'

/** Sheets and interviews go through the hands of a member of staff, who has a page of their own for them. */
function isHandedOut({ kind }: Collector): boolean {
  return kind === 'open-link' || kind === 'codes'
}

/** A collector that people open themselves, with its wave, which may be over, and its whole address; throws 404. */
export async function requireCollector(
  request: Request,
  params: Readonly<Record<string, string | undefined>>,
  session: SignedIn,
): Promise<{ readonly wave: Wave; readonly collector: Collector; readonly address: string }> {
  const wave = await requireWave(params['wave'], session)
  const collector = await findCollector(params['collector'] ?? '', session.partnershipId)
  if (collector === null || collector.waveId !== wave.id || !isHandedOut(collector)) throw new Response(null, { status: 404 })
  return { wave, collector, address: publicAddress(request, `/s/${collector.id}`) }
}
