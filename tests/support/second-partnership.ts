import { readPartnershipFile } from '~/data/partnership-file.server'
import { addPartnership } from '~/usecases/add-partnership.server'

export const secondPartnership = 'west-dunbartonshire'

/** Adds West Dunbartonshire to the installation; gives the path of the link for its first coordinator. */
export async function addSecondPartnership(): Promise<string> {
  const file = readPartnershipFile(secondPartnership)
  const added = file.ok ? await addPartnership(file.value) : file
  if (!added.ok) throw new Error(`The second partnership was refused: ${JSON.stringify(added.problems)}`)
  return added.value
}
