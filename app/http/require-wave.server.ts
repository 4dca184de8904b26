import { findWave } from '~/data/waves.server'
import type { SignedIn } from '~/data/sessions.server'
import type { Wave } from '~/domain/wave/wave'

/** The wave that the address names, of the partnership of whoever is signed in; throws 404. */
export async function requireWave(id: string | undefined, session: SignedIn): Promise<Wave> {
  const wave = await findWave(id ?? '', session.partnershipId)
  if (wave === null) throw new Response(null, { status: 404 })
  return wave
}
