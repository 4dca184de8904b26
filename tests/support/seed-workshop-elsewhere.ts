// Run by seed-workshop-review in a process of its own, in the data of a site: a finished workshop, two reviewers and what was said.
import { closeDatabase } from '~/data/database.server'
import { insertReviewedContribution } from '../fixtures/insert-reviewed-contribution'
import { signInAs } from './sign-in-as'
import { makeFinishedWorkshop } from './make-finished-workshop'

const [isla, rory] = [await signInAs('reviewer', 'Isla'), await signInAs('reviewer', 'Rory')]
const day = process.argv[2] ?? ''
const said = [
  { id: crypto.randomUUID(), text: 'Visits end before the bus from Alloa comes, says Morag.', support: 4 },
  { text: 'Nobody tells families what happens next.', stage: 'arrest' },
  { text: 'A phone in the cell.', kind: 'idea' as const, fate: 'internal' as const },
  { text: 'Taken off the board.', isRemoved: true },
]
const { id } = await makeFinishedWorkshop({ day, title: 'Custody, recovery café', said })
// Two coders differ about this one already, and somebody asked that the other be taken down.
const codings = { [isla.staffId]: ['PS09', 'PS12'], [rory.staffId]: ['PS12'] }
await insertReviewedContribution(id, { text: 'The tenancy was lost in the first month.', codings })
await insertReviewedContribution(id, { text: 'My letters came back.', isHidden: true })
await closeDatabase()
process.stdout.write(JSON.stringify({ workshop: id, isla: isla.cookie, rory: rory.cookie }))
