import { appendAudit } from '~/data/audit.server'
import { holdWaveAsItIs } from '~/data/hold-wave.server'
import { deleteQueued, findQueued, takeQueued, type QueuedText } from '~/data/safeguarding-queue.server'
import type { Store } from '~/data/database.server'
import { transaction } from '~/data/transaction.server'
import { vacuumWhileOpen } from '~/data/vacuum.server'
import { dangerOutcomes, parseDangerOutcome } from '~/domain/anonymise/danger-outcome'
import { countPlaceholders, removeIdentifiers } from '~/domain/anonymise/remove-identifiers'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Acting {
  readonly id: string
  readonly partnershipId: string
  readonly staffId: string
  /** The name of that member of staff, for the audit log. */
  readonly actor: string
}

const gone = refused({ item: 'text', key: 'danger.gone' })

/** The text and its wave stand still until the work is done: answers that come in would write its row anew. */
async function withText(
  { id, partnershipId }: Acting,
  work: (text: QueuedText, store: Store) => Promise<Result<null>>,
): Promise<Result<null>> {
  return transaction(async (store) => {
    const found = await findQueued(id, partnershipId, store)
    if (found === null) return gone
    await holdWaveAsItIs(found.wave.id, store)
    return work(found, store)
  })
}

/** How many identifiers of which kinds a text holds, for the log: no word of it. */
function kindsIn({ text }: QueuedText): string {
  const counts = [...countPlaceholders(removeIdentifiers(text))].map(([kind, count]) => `${count} ${kind}`)
  return counts.length === 0 ? 'no identifiers' : counts.join(', ')
}

/** Notes who acts on a text. `seen`: in whose hands the page showed it, so that of two who press at once only one has it. */
export async function takeOverDanger(acting: Acting & { readonly seen: string | null }): Promise<Result<null>> {
  const { id, staffId, partnershipId, actor, seen } = acting
  return withText(acting, async (text, store) => {
    if (!(await takeQueued(id, { seen, takenById: staffId }, store))) return refused({ item: 'text', key: 'danger.taken' })
    await appendAudit({ partnershipId, actor, act: 'take-over-danger', subject: text.wave.title }, store)
    return accepted(null)
  })
}

/** Destroys a text for good, from the disk too, once whoever took it over says how it ended. */
export async function endDanger(acting: Acting & { readonly outcome: string }): Promise<Result<null>> {
  const outcome = parseDangerOutcome(acting.outcome)
  if (outcome === null) return refused({ item: 'outcome', key: 'danger.outcome' })
  const { id, staffId, partnershipId, actor } = acting
  const ended = await withText(acting, async (text, store) => {
    if (!(await deleteQueued(id, staffId, store))) return refused({ item: 'text', key: 'danger.taken' })
    const subject = `${text.wave.title}: ${dangerOutcomes[outcome]} (${kindsIn(text)})`
    await appendAudit({ partnershipId, actor, act: 'end-danger', subject }, store)
    return accepted(null)
  })
  if (ended.ok) await vacuumWhileOpen()
  return ended
}
