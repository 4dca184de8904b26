import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { sqliteAdapter } from './database.server'

/** Which database is meant: a file, or a server's address. */
export type MigrationTarget = { readonly engine: 'sqlite'; readonly file: string } | { readonly engine: 'postgresql'; readonly url: string }

type PostgresqlConnection = Awaited<ReturnType<PrismaPg['connect']>>

let loaded = false

/** Prisma's own schema engine as WebAssembly: nothing is downloaded, and the official command line agrees with what it writes. */
function load(): typeof bindings.SchemaEngine {
  if (!loaded) {
    const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
    const wasm = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')))
    const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': { ...bindings } })
    bindings.__wbg_set_wasm(exports)
    ;(exports['__wbindgen_start'] as () => void)()
    loaded = true
  }
  return bindings.SchemaEngine
}

/** PostgreSQL's catalogue holds single characters of a type that the adapter knows only as an array: it goes through as that. */
const [catalogueCharacter, characterArray] = [18, 1002]

function marksCharacters(pool: pg.Pool): void {
  const query = pool.query.bind(pool) as (request: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult<unknown[]>>
  pool.query = (async (request: pg.QueryArrayConfig) => {
    const result = await query(request)
    for (const field of result.fields ?? []) if (field.dataTypeID === catalogueCharacter) field.dataTypeID = characterArray
    return result
  }) as typeof pool.query
}

/** The engine expects a character in such a column, and the zero character where PostgreSQL has none. */
function readsCharacters({ columnNames, columnTypes, rows }: SqlResultSet): SqlResultSet {
  const isCharacter = columnTypes.map((type) => type === ColumnTypeEnum.CharacterArray)
  return {
    columnNames,
    columnTypes: columnTypes.map((type, column) => (isCharacter[column] ? ColumnTypeEnum.Character : type)),
    rows: rows.map((row) => row.map((value, column) => (isCharacter[column] && value === '' ? '\0' : value))),
  }
}

/** The adapter splits a script at every semicolon, which cuts the body of a function in pieces: one query takes the whole script. */
function forMigrations(connection: PostgresqlConnection): PostgresqlConnection {
  marksCharacters(connection.underlyingDriver())
  const queryRaw = connection.queryRaw.bind(connection)
  connection.queryRaw = async (query) => readsCharacters(await queryRaw(query))
  connection.executeScript = async (script) => {
    await connection.underlyingDriver().query(script)
  }
  return connection
}

/** A database beside the one that is meant; the adapter's own shadow is dropped before its connections are closed, which is refused. */
async function shadowOf(factory: PrismaPg, url: string): Promise<PostgresqlConnection> {
  const maker = await factory.connect()
  const name = `shadow_${randomUUID()}`
  await maker.executeScript(`CREATE DATABASE "${name}"`)
  const { host, port, user, password, ssl } = new pg.Client({ connectionString: url })
  const shadow = await new PrismaPg({ host, port, user, password, ssl, database: name }).connect()
  const dispose = shadow.dispose.bind(shadow)
  shadow.dispose = async () => {
    await dispose()
    await maker.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`)
    await maker.dispose()
  }
  return shadow
}

function postgresqlAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ connectionString: url })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => forMigrations(await connect())
  factory.connectToShadowDb = async () => forMigrations(await shadowOf(factory, url))
  return factory
}

/** The engine replays whole migrations as one statement on a shadow, which SQLite's driver prepares and so refuses. */
function replaysScripts(connection: SqlDriverAdapter): SqlDriverAdapter {
  const executeRaw = connection.executeRaw.bind(connection)
  connection.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query)
    await connection.executeScript(query.sql)
    return 0
  }
  return connection
}

function embeddedAdapter(file: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = sqliteAdapter(file)
  const connectToShadowDatabase = factory.connectToShadowDb.bind(factory)
  factory.connectToShadowDb = async () => replaysScripts(await connectToShadowDatabase())
  return factory
}

/** The engine leaves its connections open; whoever asked for them closes them. */
function remember(factory: SqlMigrationAwareDriverAdapterFactory, opened: Set<SqlDriverAdapter>): SqlMigrationAwareDriverAdapterFactory {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const connection = await connect()
    opened.add(connection)
    const dispose = connection.dispose.bind(connection)
    connection.dispose = async () => {
      if (opened.delete(connection)) await dispose()
    }
    return connection
  }
  return factory
}

/** Does the work with an engine on that database and lets the connections go. `schema`: the text of the engine's Prisma schema. */
export async function withSchemaEngine<Value>(
  target: MigrationTarget,
  schema: string,
  work: (engine: bindings.SchemaEngine) => Promise<Value>,
): Promise<Value> {
  const opened = new Set<SqlDriverAdapter>()
  const adapter = target.engine === 'sqlite' ? embeddedAdapter(target.file) : postgresqlAdapter(target.url)
  const options = { datamodels: [['schema.prisma', schema] as [string, string]] }
  const bound = bindMigrationAwareSqlAdapterFactory(remember(adapter, opened))
  const engine = await load().new(options, () => {}, bound)
  try {
    return await work(engine)
  } catch (error) {
    // What the database itself said is kept beside the engine's own error under a number.
    const cause = bound.errorRegistry.consumeError(Number(/External error id#(\d+)/.exec(String(error))?.[1] ?? -1))?.error
    if (cause === undefined) throw error
    throw new Error(`The database refused: ${cause instanceof Error ? cause.message : JSON.stringify(cause)}`, { cause: error })
  } finally {
    engine.free()
    for (const connection of opened) await connection.dispose()
  }
}
