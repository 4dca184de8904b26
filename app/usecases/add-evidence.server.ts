import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { appendEvidence, withdrawEvidence } from '~/data/narrative-evidence.server'
import { isPublished } from '~/data/published-evidence.server'
import { findReportedIndicator } from '~/data/reported-indicators.server'
import { transaction } from '~/data/transaction.server'
import { type EvidenceForm, parseEvidence } from '~/domain/indicator/evidence-form'
import { evidenceLine, type EvidenceLink } from '~/domain/indicator/evidence-link'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'

interface Entry {
  readonly indicatorId: string
  readonly partnershipId: string
  readonly staff: { readonly id: string; readonly name: string }
}

const unknown = refused({ item: 'indicator', key: 'indicator-unknown' })

async function unpublished(links: readonly EvidenceLink[], partnershipId: string, store: Store): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const link of links) {
    if (await isPublished(link, partnershipId, store)) continue
    problems.push({ item: 'links', key: 'evidence-unpublished', values: { typed: evidenceLine(link).split(' | ')[0] ?? '' } })
  }
  return problems
}

/** Reports in words about an indicator of the partnership, with links to what is published; everybody can read it. */
export async function addEvidence(form: EvidenceForm, { indicatorId, partnershipId, staff }: Entry): Promise<Result<null>> {
  const evidence = parseEvidence(form)
  if (!evidence.ok) return evidence
  return transaction(async (store) => {
    const indicator = await findReportedIndicator(indicatorId, partnershipId, store)
    if (indicator === null) return unknown
    const problems = await unpublished(evidence.value.links, partnershipId, store)
    if (problems.length > 0) return refused(...problems)
    await appendEvidence(evidence.value, { indicatorId, enteredById: staff.id, enteredOn: today() }, store)
    await appendAudit({ partnershipId, actor: staff.name, act: 'add-evidence', subject: indicator.measure }, store)
    return accepted(null)
  })
}

/** Takes back what was reported in words; it is shown nowhere any more. Done again it changes nothing. */
export async function takeBackEvidence(id: string, { indicatorId, partnershipId, staff }: Entry): Promise<Result<null>> {
  return transaction(async (store) => {
    const indicator = await findReportedIndicator(indicatorId, partnershipId, store)
    if (indicator === null) return unknown
    if (!(await withdrawEvidence(id, indicatorId, store))) return accepted(null)
    await appendAudit({ partnershipId, actor: staff.name, act: 'take-back-evidence', subject: indicator.measure }, store)
    return accepted(null)
  })
}
