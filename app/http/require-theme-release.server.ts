import { listReleases } from '~/data/releases.server'
import { findTextReleaseOf } from '~/data/text-releases.server'
import type { Release } from '~/domain/disclosure/release'
import { type AskedPartnership, requirePartnership } from './asked-partnership.server'

interface ThemeRelease {
  readonly partnership: AskedPartnership
  readonly theme: string
  /** The newest that asked about the theme. */
  readonly release: Release
  /** The newest that asked about it and whose quotes are opened, with its wave. */
  readonly quoted: { readonly release: Release; readonly waveId: string } | null
}

/** The theme that an address `/[<partnership>/]results/themes/<code>` asks for; throws 404 where no release asked about it. */
export async function requireThemeRelease(params: Readonly<Record<string, string | undefined>>): Promise<ThemeRelease> {
  const partnership = await requirePartnership(params['partnership'])
  const theme = params['theme'] ?? ''
  const asking = (await listReleases(partnership.id)).filter(({ content }) => content.wave.themes.includes(theme)).toReversed()
  const [newest] = asking
  if (newest === undefined) throw new Response(null, { status: 404 })
  const opened = await Promise.all(
    asking.map(async (release) => ({ release, texts: await findTextReleaseOf(partnership.id, release.sequence) })),
  )
  const quoted = opened.flatMap(({ release, texts }) => (texts === null ? [] : [{ release, waveId: texts.waveId }]))[0] ?? null
  return { partnership, theme, release: newest, quoted }
}
