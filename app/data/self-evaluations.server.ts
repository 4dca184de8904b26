import { parseGrade } from '~/domain/evaluation/grade'
import { inPeriodOrder, type Judgement } from '~/domain/evaluation/judgement'
import type { Evaluation } from '~/domain/evaluation/parse-evaluation'
import { openEvidenceLinks } from '~/domain/indicator/evidence-link'
import { database, type Store } from './database.server'

/** A judgement with who changed it last, which is for staff alone. */
export interface KeptJudgement extends Judgement {
  readonly updatedBy: string
}

/** Which judgement is meant. */
export interface JudgementKey {
  readonly partnershipId: string
  readonly quality: string
  readonly period: string
}

const withEvidence = { evidence: { select: { text: true, links: true }, orderBy: { order: 'asc' } } } as const

interface Row {
  readonly quality: string
  readonly period: string
  readonly grade: number | null
  readonly strengths: string
  readonly improvements: string
  readonly updatedOn: string
  readonly updatedBy: string
  readonly isPublished: boolean
  readonly evidence: readonly { readonly text: string; readonly links: string }[]
}

function toJudgement({ quality, period, grade, strengths, improvements, updatedOn, isPublished, evidence }: Row): Judgement {
  const lines = evidence.map(({ text, links }) => ({ text, links: openEvidenceLinks(links) }))
  return { quality, period, grade: parseGrade(grade), strengths, improvements, evidence: lines, updatedOn, isPublished }
}

/** Every judgement of a partnership, drafts as well, oldest period first: for its staff. */
export async function listJudgements(partnershipId: string, store: Store = database()): Promise<readonly KeptJudgement[]> {
  const rows = await store.selfEvaluation.findMany({ where: { partnershipId }, include: withEvidence })
  return inPeriodOrder(rows.map((row) => ({ ...toJudgement(row), updatedBy: row.updatedBy })))
}

/** The judgements that a partnership has published, oldest period first: for everybody. */
export async function listPublishedJudgements(partnershipId: string, store: Store = database()): Promise<readonly Judgement[]> {
  const rows = await store.selfEvaluation.findMany({ where: { partnershipId, isPublished: true }, include: withEvidence })
  return inPeriodOrder(rows.map(toJudgement))
}

export async function findJudgement(key: JudgementKey, store: Store = database()): Promise<KeptJudgement | null> {
  const row = await store.selfEvaluation.findUnique({ where: { partnershipId_quality_period: key }, include: withEvidence })
  return row === null ? null : { ...toJudgement(row), updatedBy: row.updatedBy }
}

/** Keeps what a judgement says now; whether it is published stays. */
export async function saveJudgement(
  key: JudgementKey,
  { grade, strengths, improvements, evidence }: Evaluation,
  change: { readonly updatedOn: string; readonly updatedBy: string },
  store: Store,
): Promise<void> {
  const row = { grade, strengths, improvements, ...change }
  const { id } = await store.selfEvaluation.upsert({
    where: { partnershipId_quality_period: key },
    create: { ...key, ...row },
    update: row,
    select: { id: true },
  })
  await store.selfEvaluationEvidence.deleteMany({ where: { evaluationId: id } })
  await store.selfEvaluationEvidence.createMany({
    data: evidence.map(({ text, links }, index) => ({ evaluationId: id, order: index + 1, text, links: JSON.stringify(links) })),
  })
}

export async function deleteJudgement(key: JudgementKey, store: Store): Promise<void> {
  await store.selfEvaluationEvidence.deleteMany({ where: { evaluation: key } })
  await store.selfEvaluation.deleteMany({ where: key })
}

/** Shows a judgement to everybody. */
export async function publishJudgement(key: JudgementKey, store: Store): Promise<void> {
  await store.selfEvaluation.update({ where: { partnershipId_quality_period: key }, data: { isPublished: true } })
}

/** Shows a judgement to staff alone. */
export async function takeBackJudgement(key: JudgementKey, store: Store): Promise<void> {
  await store.selfEvaluation.update({ where: { partnershipId_quality_period: key }, data: { isPublished: false } })
}
