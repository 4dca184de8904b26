import { createHash } from 'node:crypto'
import { z } from 'zod'
import { anonymisationChecks, type CaseStudy, caseStudyStates, consents, contentNotes, noWords } from '~/domain/workshop/case-study'
import { fromCaseStudyColumn, toCaseStudyColumn } from './case-study-column.server'
import { database, type Store } from './database.server'
import { journeyColumns, toJourney } from './journeys.server'

/** A case study as it is stored, with who wrote it and the mark of this very state of it. */
export interface KeptCaseStudy {
  readonly study: CaseStudy
  readonly partnershipId: string
  readonly writtenBy: string
  /** Another one after every change: whoever decides about what they saw hands it back. */
  readonly version: string
}

const columns = {
  id: true,
  partnershipId: true,
  ciphertext: true,
  writtenById: true,
  consent: true,
  isComposite: true,
  contentNotes: true,
  checklist: true,
  state: true,
  firstReviewerId: true,
  secondReviewerId: true,
  journey: { select: journeyColumns },
  writtenBy: { select: { name: true } },
} as const

const codes = z.object({
  consent: z.enum(consents),
  state: z.enum(caseStudyStates),
  contentNotes: z.array(z.enum(contentNotes)),
  checklist: z.array(z.enum(anonymisationChecks)),
})

function versionOf(ciphertext: string): string {
  return createHash('sha256').update(ciphertext).digest('base64url')
}

function readRows(where: object, store: Store) {
  return store.caseStudy.findMany({ where, select: columns, orderBy: { id: 'asc' } })
}

function toKept(row: Awaited<ReturnType<typeof readRows>>[number]): KeptCaseStudy {
  const { ciphertext, partnershipId, writtenBy, journey, consent, state, contentNotes: notes, checklist, ...rest } = row
  const { sentBack, ...words } = fromCaseStudyColumn(ciphertext)
  const known = codes.parse({ consent, state, contentNotes: JSON.parse(notes), checklist: JSON.parse(checklist) })
  const study = { ...rest, ...known, journey: toJourney(journey), words, sentBack }
  return { study, partnershipId, writtenBy: writtenBy.name, version: versionOf(ciphertext) }
}

function toColumns(study: CaseStudy) {
  const { words, sentBack, journey, writtenById, consent, isComposite, state, firstReviewerId, secondReviewerId } = study
  return {
    journeyId: journey.id,
    ciphertext: toCaseStudyColumn({ ...words, sentBack }),
    writtenById,
    consent,
    isComposite,
    contentNotes: JSON.stringify(study.contentNotes),
    checklist: JSON.stringify(study.checklist),
    state,
    firstReviewerId,
    secondReviewerId,
  }
}

/** Every case study of a partnership, in the order of the random ids. */
export async function listKeptCaseStudies(partnershipId: string, store: Store = database()): Promise<readonly KeptCaseStudy[]> {
  return (await readRows({ partnershipId }, store)).map(toKept)
}

/** The case study with this id, whoever's it is: for readers, who know its address and nothing else. */
export async function findStoredCaseStudy(id: string, store: Store): Promise<KeptCaseStudy | null> {
  const [row] = await readRows({ id }, store)
  return row === undefined ? null : toKept(row)
}

export async function findKeptCaseStudy(id: string, partnershipId: string, store: Store = database()): Promise<KeptCaseStudy | null> {
  const [row] = await readRows({ id, partnershipId }, store)
  return row === undefined ? null : toKept(row)
}

/** Its id has to be made by chance: it is the address that readers are given. */
export async function appendCaseStudy(partnershipId: string, study: CaseStudy, store: Store): Promise<void> {
  await store.caseStudy.create({ data: { id: study.id, partnershipId, ...toColumns(study) } })
}

/**
 * Stores a case study over the version of it that was read and gives the new one; null when somebody has changed it since, and then nothing
 * is stored. A ciphertext is never the same twice, so it tells one version from every other.
 */
export async function storeCaseStudy(study: CaseStudy, version: string, store: Store): Promise<string | null> {
  const row = await store.caseStudy.findUnique({ where: { id: study.id }, select: { ciphertext: true } })
  if (row === null || versionOf(row.ciphertext) !== version) return null
  const data = toColumns(study)
  const { count } = await store.caseStudy.updateMany({ where: { id: study.id, ciphertext: row.ciphertext }, data })
  return count === 1 ? versionOf(data.ciphertext) : null
}

/** Stores what a withdrawal leaves of a case study, whatever has become of it meanwhile. */
export async function storeWithdrawn(study: CaseStudy, store: Store): Promise<void> {
  await store.caseStudy.updateMany({ where: { id: study.id }, data: toColumns({ ...study, words: noWords, state: 'withdrawn' }) })
}

/** Destroys a draft that no workshop refers to; false when it is none, or one does. */
export async function destroyDraft(id: string, store: Store): Promise<boolean> {
  const { count } = await store.caseStudy.deleteMany({ where: { id, state: 'draft', workshops: { none: {} } } })
  return count === 1
}

/** The drafts of one member of staff. */
export async function listDraftsOf(writtenById: string, store: Store): Promise<readonly KeptCaseStudy[]> {
  return (await readRows({ writtenById, state: 'draft' }, store)).map(toKept)
}
