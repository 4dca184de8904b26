import { accepted, refused, type Result } from '~/domain/kernel/result'
import { type CaseStudyContent, sendBackReasons } from '~/domain/workshop/case-study'
import { approveCaseStudy } from './approve-case-study.server'
import type { CaseStudyChange } from './change-case-study.server'
import { sendBackCaseStudy } from './send-back-case-study.server'
import { withdrawCaseStudy } from './withdraw-case-study.server'

/** What a reviewer's form says. */
interface Decided extends CaseStudyChange {
  readonly act: string
  /** The words and the notes in which the reviewer leaves it. */
  readonly seen: Result<Pick<CaseStudyContent, 'words' | 'contentNotes'>>
  readonly reason: string
  readonly isConfirmed: boolean
}

type Outcome = 'approved-once' | 'released' | 'sent-back' | 'withdrawn'

async function approve({ seen, ...change }: Decided): Promise<Result<Outcome>> {
  if (!seen.ok) return seen
  const approved = await approveCaseStudy({ ...change, seen: seen.value })
  return approved.ok ? accepted(approved.value.study.state === 'released' ? 'released' : 'approved-once') : approved
}

async function sendBack({ reason, ...change }: Decided): Promise<Result<Outcome>> {
  const known = sendBackReasons.find((code) => code === reason)
  if (known === undefined) return refused({ item: 'reason', key: 'case-study.reason' })
  const sentBack = await sendBackCaseStudy({ ...change, reason: known })
  return sentBack.ok ? accepted('sent-back') : sentBack
}

async function withdraw({ isConfirmed, ...request }: Decided): Promise<Result<Outcome>> {
  if (!isConfirmed) return refused({ item: 'confirmed', key: 'case-study.not-confirmed' })
  const withdrawn = await withdrawCaseStudy(request)
  return withdrawn.ok ? accepted('withdrawn') : withdrawn
}

/** Does what a reviewer has decided about a case study, and tells what became of it. */
export async function decideCaseStudy(decided: Decided): Promise<Result<Outcome>> {
  if (decided.act === 'approve') return approve(decided)
  if (decided.act === 'send-back') return sendBack(decided)
  if (decided.act === 'withdraw') return withdraw(decided)
  return refused({ item: 'approve', key: 'case-study.act' })
}
