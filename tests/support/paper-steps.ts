import { database } from '~/data/database.server'
import { listSheets } from '~/data/paper-sheets.server'
import { action as handInAction } from '~/routes/_facilitate.paper.$collector.hand-in'
import { action as importAction } from '~/routes/_facilitate.paper.$collector.import'
import { action as typeAction } from '~/routes/_facilitate.paper.$collector.type'
import { issuePaperBatch } from '~/usecases/issue-paper-batch.server'
import { callRoute } from './call-route'
import { postRequest } from './request'
import type { SignedInAs } from './sign-in-as'

/** A batch of paper of the recovery community, with what its typist does through the pages. */
export async function issuedTo(typist: SignedInAs, waveId: string, sheets = 5) {
  const { staffId: ownerId, partnershipId, cookie } = typist
  const issued = await issuePaperBatch({ waveId, communityId: `${partnershipId}-recovery`, ownerId, sheets, partnershipId })
  if (!issued.ok) throw new Error(`Not issued: ${JSON.stringify(issued.problems)}`)
  const collector = issued.value.collectorId
  const address = `/paper/${collector}`
  return {
    collector,
    own: { collectorId: collector, ownerId },
    type: (number: number, fields: Record<string, string>) =>
      callRoute(typeAction, postRequest(`${address}/type?sheet=${number}`, fields, cookie), { collector }),
    choose: (file: File) => callRoute(importAction, postRequest(`${address}/import`, { file, step: 'check' }, cookie), { collector }),
    importText: (checked: string) =>
      callRoute(importAction, postRequest(`${address}/import`, { checked, step: 'import' }, cookie), { collector }),
    handIn: (fields: Record<string, string> = { confirmed: 'yes' }) =>
      callRoute(handInAction, postRequest(`${address}/hand-in`, fields, cookie), { collector }),
    secretOf: async (number: number) => (await listSheets(collector)).find((sheet) => sheet.number === number)?.secret ?? '',
    typed: async () => (await listSheets(collector)).filter(({ entry }) => entry !== null).map(({ number }) => number),
    left: async () => (await listSheets(collector)).map(({ number }) => number),
  }
}

export type IssuedBatch = Awaited<ReturnType<typeof issuedTo>>

/** What waits for the wave to close, in an order of its own. */
export async function pendingRatings(): Promise<readonly unknown[]> {
  const rows = await database().pending.findMany({ select: { answers: true } })
  const ratings = rows.map(({ answers }) => (JSON.parse(answers) as { ratings: Record<string, number> }).ratings)
  return ratings.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}
