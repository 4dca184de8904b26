import { spawnSync } from 'node:child_process'

interface SeededReview {
  readonly workshop: string
  /** For the Cookie header: two reviewers, who are signed in. */
  readonly isla: string
  readonly rory: string
}

/** Puts a workshop that was finished and confirmed on this day into the data of a site, and gives what a test needs to review it. */
export function seedWorkshopReview(folder: string, day: string): SeededReview {
  const program = ['--import', 'tsx', 'tests/support/seed-workshop-elsewhere.ts', day]
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', PUBLIC_URL: '', REHEARSAL_TODAY: day }
  const done = spawnSync(process.execPath, program, { env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`The workshop was not seeded: ${done.stderr}`)
  return JSON.parse(done.stdout) as SeededReview
}
