// npm run dev: the pages as they are written, on a migrated database.
import { spawn } from 'node:child_process'
import { wantedKind } from '~/data/installation.server'
import { environment } from '~/http/env.server'
import { inviteFirstCoordinator } from '~/usecases/invite-first-coordinator.server'
import { orStop } from './or-stop'
import { prepareDatabase } from './prepare-database'
import { siteAddress } from './site-address'

await orStop(async () => {
  const link = await prepareDatabase(wantedKind(), inviteFirstCoordinator)
  if (link !== null) console.log(`This link makes the first coordinator, once: ${siteAddress()}${link}`)
  const given = ['node_modules/@remix-run/dev/dist/cli.js', 'vite:dev', '--port', String(environment().PORT), '--strictPort']
  spawn(process.execPath, given, { stdio: 'inherit' }).once('exit', (code) => process.exit(code ?? 1))
})
