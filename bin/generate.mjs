// Derives the PostgreSQL schema from prisma/schema.prisma and generates both database clients.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const source = readFileSync('prisma/schema.prisma', 'utf8')
const derived = source
  .replace('provider = "sqlite"', 'provider = "postgresql"')
  .replace('app/data/generated/sqlite', 'app/data/generated/postgresql')
writeFileSync('prisma/postgresql.prisma', `// Derived from schema.prisma by bin/generate.mjs.\n${derived}`)

for (const schema of ['prisma/schema.prisma', 'prisma/postgresql.prisma']) {
  // The generator never runs the schema engine, but the command line looks for one and would download it.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const run = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--schema', schema], { env, encoding: 'utf8' })
  if (run.status !== 0) {
    process.stderr.write(run.stdout + run.stderr)
    process.exit(run.status ?? 1)
  }
}
