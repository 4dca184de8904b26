// npm run keys:rotate: replaces the key under which texts rest, while the product runs, and destroys the old one.
import { closeDatabase } from '~/data/database.server'
import { wantedKind } from '~/data/installation.server'
import { rotateKeys } from '~/usecases/rotate-keys.server'
import { orStop } from './or-stop'
import { prepareDatabase } from './prepare-database'

/** As long as a transaction may take: whoever began to write with the old key has ended by then. */
const settle = 60_000

const said = {
  replaced: '✓ The key of what people write was replaced, and the old one is destroyed.',
  finished: '✓ A replacement that had broken off was brought to its end, and the old key is destroyed. Run this again for a new key.',
}

await orStop(async () => {
  await prepareDatabase(wantedKind(), () => Promise.resolve())
  console.log(
    'Everything is encrypted anew. This takes a minute longer than that needs, for whoever is just sending. It may be stopped at any moment and run again.',
  )
  try {
    console.log(said[await rotateKeys(settle)])
  } finally {
    await closeDatabase()
  }
})
