import { listMatrixPartners } from '../../app/data/partner-matrix.server'
import { newRow, type TypedPartner } from '../../app/domain/workshop/matrix-form'
import { changeMatrix } from '../../app/usecases/change-matrix.server'
import { startMatrix } from '../../app/usecases/start-matrix.server'
import type { Result } from '../../app/domain/kernel/result'

type Invented = readonly [name: string, ticked: readonly string[]] | readonly [name: string, prose: string]

/** Nobody is asked what the partners of the plan do, so only invented ones are told of. */
const invented: readonly Invented[] = [
  ['A recovery café (invented)', ['community-sentence', 'return']],
  ['A bail support team (invented)', ['prosecution']],
  ['A college (invented)', ['community-sentence', 'return']],
  ['A library service (invented)', 'Lends and reads with people wherever they are, inside and outside; not told by stage (invented).'],
]

function check(result: Result<null>): void {
  if (!result.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(result.problems)}`)
}

/** The partners of the plan in force, of which nothing is settled, and some invented ones: arrest and custody have challenges and no partner. */
export async function seedMatrix({ partnershipId, actor }: { readonly partnershipId: string; readonly actor: string }): Promise<void> {
  const journeyId = `${partnershipId}-accused`
  check(await startMatrix({ partnershipId, actor }))
  for (const [name, told] of invented) {
    const kept = (await listMatrixPartners(partnershipId, journeyId)).map(({ id, name: known, part }): TypedPartner => {
      const ticked = part.told === 'by-stage' ? part.ticked : []
      return { id, name: known, place: '', told: part.told, ticked, prose: part.told === 'in-words' ? part.prose : '' }
    })
    const row = { id: newRow, name, place: '' }
    const added: TypedPartner =
      typeof told === 'string'
        ? { ...row, told: 'in-words', ticked: [], prose: told }
        : { ...row, told: 'by-stage', ticked: told, prose: '' }
    check(await changeMatrix({ partnershipId, actor, journeyId, typed: [...kept, added] }))
  }
}
