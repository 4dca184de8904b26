import { database } from '~/data/database.server'
import { migrationTarget } from '~/data/migrate.server'

const themes = Array.from({ length: 14 }, (_, index) => `PS${String(index + 1).padStart(2, '0')}`)
const hex = (bytes: number) => `hex(randomblob(${bytes}))`
const uuid = `lower(${hex(4)} || '-' || ${hex(2)} || '-4' || substr(${hex(2)}, 2) || '-a' || substr(${hex(2)}, 2) || '-' || ${hex(6)})`

/** So many invented responses of one collector, made by the database itself. */
export async function fillPending(collectorId: string, size: number): Promise<void> {
  const ratings = themes.map((theme, index) => `"${theme}":' || (1 + ((i * ${index + 3}) % 7)) || '`).join(',')
  const answers = `'{"ratings":{${ratings}},"priorities":["PS08"]}'`
  const into = 'INSERT INTO "Pending" ("id", "collectorId", "answers", "receiptHmac")'
  await database().$executeRawUnsafe(
    migrationTarget().engine === 'sqlite'
      ? `WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < ${size})
         ${into} SELECT ${uuid}, '${collectorId}', ${answers}, ${hex(32)} FROM numbers`
      : `${into} SELECT gen_random_uuid()::text, '${collectorId}', ${answers}, md5(random()::text || i) FROM generate_series(1, ${size}) AS i`,
  )
}
