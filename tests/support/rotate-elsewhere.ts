// Run by tests/integration/keys-*.test.ts in a process of its own, which may be killed in the middle: replaces the key of the texts.
import { listPartnershipIds } from '~/data/partnerships.server'
import { rotateKeys } from '~/usecases/rotate-keys.server'

// The connection stands before it is said to have begun, so that a kill comes into the work.
await listPartnershipIds()
process.stdout.write('begun\n')
process.stdout.write(`${await rotateKeys(Number(process.argv[2]))}\n`)
process.exit(0)
