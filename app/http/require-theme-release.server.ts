import { listReleases } from '~/data/releases.server'
import { findTextReleaseOf } from '~/data/text-releases.server'
import type { Release } from '~/domain/disclosure/release'
import { type AskedPartnership, requirePartnership } from './asked-partnership.server'

interface ThemeRelease {
  readonly partnership: AskedPartnership
  readonly theme: string
  /** The newest that asked about the theme. */
  readonly release: Release
  /** The newest of them whose quotes are opened; null while there is none. */
  readonly quoted: { readonly sequence: number; readonly waveId: string } | null
}

/** The theme that an address `/[<partnership>/]results/themes/<code>` asks for; throws 404 where no release asked about it. */
export async function requireThemeRelease(params: Readonly<Record<string, string | undefined>>): Promise<ThemeRelease> {
  const partnership = await requirePartnership(params['partnership'])
  const theme = params['theme'] ?? ''
  const asking = (await listReleases(partnership.id)).filter(({ content }) => content.wave.themes.includes(theme)).toReversed()
  const [release] = asking
  if (release === undefined) throw new Response(null, { status: 404 })
  const opened = asking.map(async ({ sequence }) => ({ sequence, texts: await findTextReleaseOf(partnership.id, sequence) }))
  const newest = (await Promise.all(opened)).find(({ texts }) => texts !== null)
  const quoted = newest === undefined || newest.texts === null ? null : { sequence: newest.sequence, waveId: newest.texts.waveId }
  return { partnership, theme, release, quoted }
}
