import type { QualityIndicator } from '~/domain/evaluation/quality-indicator'
import reference from '../../prisma/reference/quality-indicators.json'

/** What every partnership judges itself against, in the order of the guide. */
export const qualityIndicators: readonly QualityIndicator[] = reference.indicators

/** Where the indicators and the scale come from. */
export const qualitySource: string = reference.source
