// The end of npm start: the product on the database that the environment names.
import { wantedKind } from '~/data/installation.server'
import { inviteFirstCoordinator } from '~/usecases/invite-first-coordinator.server'
import { orStop } from './or-stop'
import { prepareDatabase } from './prepare-database'
import { serveSite } from './serve-site'
import { siteAddress } from './site-address'

await orStop(() =>
  serveSite(async () => {
    const link = await prepareDatabase(wantedKind(), inviteFirstCoordinator)
    const first = link === null ? [] : [`There is no coordinator yet. This link makes the first one, once: ${siteAddress()}${link}`]
    return [`What Matters is ready at ${siteAddress()}`, ...first]
  }),
)
