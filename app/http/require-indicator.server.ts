import { findFrameworkFigures } from '~/data/framework-figures.server'
import { findFramework } from '~/data/frameworks.server'
import { findFrameworkIdOf } from '~/data/reported-indicators.server'
import type { Framework } from '~/domain/indicator/framework'
import type { Indicator } from '~/domain/indicator/indicator'
import type { IndicatorFigures } from '~/domain/indicator/indicator-figures'

/** An indicator with its framework and everything that may say how it stands. */
export interface AskedIndicator {
  readonly framework: Framework
  readonly indicator: Indicator
  readonly figures: IndicatorFigures
}

/** The indicator under an address; throws 404 where there is none. */
export async function requireIndicator(id: string | undefined): Promise<AskedIndicator> {
  const frameworkId = await findFrameworkIdOf(id ?? '')
  const framework = frameworkId === null ? null : await findFramework(frameworkId)
  const indicator = framework?.indicators.find((one) => one.id === id)
  if (framework === null || indicator === undefined) throw new Response(null, { status: 404 })
  return { framework, indicator, figures: (await findFrameworkFigures(framework))(indicator) }
}

/** The same for staff, who report about indicators of their own partnership: any other is 404. */
export async function requireOwnIndicator(id: string | undefined, partnershipId: string): Promise<AskedIndicator> {
  const asked = await requireIndicator(id)
  if (asked.framework.partnershipId !== partnershipId) throw new Response(null, { status: 404 })
  return asked
}
