// Run by tests/support/board-steps.ts in a process of its own, over the data of a site that is running: adds a running workshop with its PIN and
// facilitators who can sign in, and says its id.
import { today } from '~/data/clock.server'
import { closeDatabase, database } from '~/data/database.server'
import { encrypt } from '~/data/keys.server'
import { hashPassword } from '~/data/passwords.server'

const [title = '', perspective = '', pin = '', password = '', ...names] = process.argv.slice(2)
const partnershipId = 'clackmannanshire'
const facilitators = await Promise.all(
  names.map(async (signInName) => {
    const staff = { partnershipId, name: signInName, role: 'facilitator', passwordHash: await hashPassword(password) }
    const { id } = await database().staff.upsert({
      where: { signInName },
      update: {},
      create: { id: crypto.randomUUID(), signInName, ...staff },
    })
    return { staffId: id }
  }),
)
const { id } = await database().workshop.create({
  data: {
    partnershipId,
    journeyId: `${partnershipId}-${perspective}`,
    title,
    // One that has run for more than a week is ended when the site starts again.
    heldOn: today(),
    place: 'area',
    placeKind: 'recovery-cafe',
    mode: 'in-person',
    host: 'An invented host',
    accessibility: '',
    support: '',
    pin: encrypt('workshop pin', pin),
    state: 'running',
    facilitators: { create: facilitators },
  },
})
await closeDatabase()
console.log(id)
