// npm run recover-coordinator: a one-time link for whoever may run commands on the server.
import { wantedKind } from '~/data/installation.server'
import { recoverCoordinator } from '~/usecases/recover-coordinator.server'
import { orStop } from './or-stop'
import { prepareDatabase } from './prepare-database'
import { siteAddress } from './site-address'

await orStop(async () => {
  const link = await prepareDatabase(wantedKind(), recoverCoordinator)
  console.log(`This link makes a coordinator, once, within a day: ${siteAddress()}${link}`)
})
