// npm run recover-coordinator -- <partnership>: a one-time link for whoever may run commands on the server; of the first partnership where none is named.
import { parseArgs } from 'node:util'
import { wantedKind } from '~/data/installation.server'
import { recoverCoordinator } from '~/usecases/recover-coordinator.server'
import { orStop } from './or-stop'
import { partnershipSentences } from './partnership-sentence'
import { prepareDatabase } from './prepare-database'
import { siteAddress } from './site-address'

await orStop(async () => {
  const [, asked] = parseArgs({ allowPositionals: true }).positionals
  const link = await prepareDatabase(wantedKind(), () => recoverCoordinator(asked))
  if (!link.ok) throw new Error(partnershipSentences(link.problems))
  console.log(`This link makes a coordinator, once, within a day: ${siteAddress()}${link.value}`)
})
