// npm run demo: the product on an embedded database of its own, filled with an invented demonstration.
import { orStop } from './or-stop'
import { prepareDatabase } from './prepare-database'
import { serveSite } from './serve-site'
import { siteAddress } from './site-address'
import { seedDemonstration } from '../prisma/seed/demonstration'

process.env['DATA_DIR'] ||= 'data/demo'
process.env['DATABASE_URL'] = ''

await orStop(() =>
  serveSite(async () => {
    const signIns = await prepareDatabase('demonstration', seedDemonstration)
    console.log('✓ Demonstration filled; everyone and every answer in it is invented')
    return [
      `The What Matters demonstration is ready at ${siteAddress()}`,
      `Sign in at ${siteAddress()}/sign-in to look around; the passwords are new at every start:`,
      ...signIns.map(({ role, signInName, password }) => `  ${role}: ${signInName}  ${password}`),
    ]
  }),
)
