import type { Answers } from '../../app/domain/response/answers'

/** How an invented community feels about the themes: a middle, by theme, on the scale 1–7. */
export interface InventedCommunity {
  readonly code: string
  readonly size: number
  readonly middle: number
  /** Themes that nearly everybody rates at an end of the scale, so that a coded figure shows. */
  readonly agreed: Readonly<Record<string, 1 | 7>>
  /** Theme → how many skip it, so that a hidden figure shows. */
  readonly skipped: Readonly<Record<string, number>>
}

function invent(middle: number, chance: () => number): number {
  const spread = (chance() + chance() + chance()) * 2 - 3
  return Math.min(7, Math.max(1, Math.round(middle + spread * 1.4)))
}

/** The invented answers of one community: everyone in them is invented. */
export function inventAnswers(community: InventedCommunity, themes: readonly string[], chance: () => number): Answers[] {
  return Array.from({ length: community.size }, (_, person) => {
    const ratings: Record<string, number> = {}
    for (const [index, theme] of themes.entries()) {
      const drawn = invent(community.middle + ((index * 5) % 7) / 3 - 1, chance)
      const skips = (community.skipped[theme] ?? 0) > person || (community.skipped[theme] === undefined && chance() < 0.04)
      if (!skips) ratings[theme] = community.agreed[theme] ?? drawn
    }
    const priorities = themes.filter((_, index) => index % 4 === 3 || chance() < 0.18).filter(() => chance() < 0.6)
    return { ratings, priorities: priorities.slice(0, 3) }
  })
}
