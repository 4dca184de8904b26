import { qualityIndicators, qualitySource } from '~/data/quality-indicators.server'
import { listPublishedJudgements } from '~/data/self-evaluations.server'
import { isUntil } from '~/domain/export/report-year'
import { requirePartnership } from './asked-partnership.server'

/** The published self-evaluation of the partnership that an address asks for; throws 404 where there is no such partnership. */
export async function publishedEvaluation(params: Readonly<Record<string, string | undefined>>) {
  const partnership = await requirePartnership(params['partnership'])
  const judgements = await listPublishedJudgements(partnership.id)
  return { partnership, judgements, indicators: qualityIndicators, source: qualitySource }
}

/** The same for a file, which throws 404 while nothing is published as well. `changedOn`: the day of the last change. */
export async function requirePublishedEvaluation(params: Readonly<Record<string, string | undefined>>) {
  const published = await publishedEvaluation(params)
  const changedOn = published.judgements
    .map(({ updatedOn }) => updatedOn)
    .toSorted()
    .at(-1)
  if (changedOn === undefined) throw new Response(null, { status: 404 })
  return { ...published, changedOn }
}

/** What a partnership has published of how it judged itself in periods that were over by the end of a financial year; null where that is nothing. */
export async function findEvaluationUntil(partnershipId: string, year: string) {
  const judgements = (await listPublishedJudgements(partnershipId)).filter(({ period }) => isUntil(period, year))
  return judgements.length === 0 ? null : { judgements, indicators: qualityIndicators, source: qualitySource }
}
