// npm run add-partnership -- west-dunbartonshire: adds a partnership to the installation, from a file that comes with the product or from another.
import { parseArgs } from 'node:util'
import { wantedKind } from '~/data/installation.server'
import { readPartnershipFile } from '~/data/partnership-file.server'
import { addPartnership } from '~/usecases/add-partnership.server'
import { orStop } from './or-stop'
import { partnershipSentences } from './partnership-sentence'
import { prepareDatabase } from './prepare-database'
import { siteAddress } from './site-address'

await orStop(async () => {
  const [, asked] = parseArgs({ allowPositionals: true }).positionals
  if (asked === undefined) throw new Error('Say which one: npm run add-partnership -- west-dunbartonshire, or the path of a file.')
  const file = readPartnershipFile(asked)
  if (!file.ok) throw new Error(partnershipSentences(file.problems))
  const { id, name } = file.value
  const added = await prepareDatabase(wantedKind(), () => addPartnership(file.value))
  if (!added.ok) throw new Error(partnershipSentences(added.problems))
  console.log(`✓ ${name} was added. Its public pages are at ${siteAddress()}/${id}`)
  console.log(`This link makes its first coordinator, once, within a day: ${siteAddress()}${added.value}`)
})
