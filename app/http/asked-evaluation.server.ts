import { qualityIndicators } from '~/data/quality-indicators.server'
import { evaluationPeriod } from '~/domain/evaluation/parse-evaluation'
import type { QualityIndicator } from '~/domain/evaluation/quality-indicator'

interface AskedEvaluation {
  readonly indicator: QualityIndicator
  readonly period: string
}

/** The quality indicator and the period that an address `/evaluation/<quality>?period=` asks for; throws 404. */
export function askedEvaluation(params: Readonly<Record<string, string | undefined>>, request: Request): AskedEvaluation {
  const indicator = qualityIndicators.find(({ code }) => code === params['quality'])
  const period = evaluationPeriod(new URL(request.url).searchParams.get('period') ?? '')
  if (indicator === undefined || period === null) throw new Response(null, { status: 404 })
  return { indicator, period }
}
