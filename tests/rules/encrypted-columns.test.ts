import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encryptedColumns } from '~/data/encrypted-columns.server'

/** The columns that the schema calls a ciphertext, or says of that they are encrypted. */
function columnsOfSchema(): readonly string[] {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  return models.flatMap(([, model, body = '']) => {
    const named = [...body.matchAll(/^ +(ciphertext|again|privateKey) +String/gm)].map(([, name]) => name)
    const said = [...body.matchAll(/^ +\/\/\/ encrypted.*\n +(\w+)/gm)].map(([, name]) => name)
    return [...new Set([...named, ...said])].map((name) => `${model}.${name}`)
  })
}

/** What every call of `encrypt` binds to its text, as the source says it. */
function contextsOfSource(): readonly string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.server.ts'))
  return files
    .filter((file) => !file.endsWith('reencrypt-rows.server.ts') && !file.endsWith('keys.server.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join('app', file), 'utf8')
      if (!/from '\.\/keys\.server'/.test(text)) return []
      return [...text.matchAll(/(?<!function )\bencrypt\(([^,]+),/g)].map(([, said = '']) => {
        const constant = new RegExp(`const ${said} = '([^']+)'`).exec(text)?.[1]
        return said.startsWith("'") ? said.slice(1, -1) : (constant ?? said)
      })
    })
}

test('replacing the key reaches every column that is encrypted', () => {
  expect(encryptedColumns.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(columnsOfSchema().toSorted())
})

test('and knows what each was bound to', () => {
  const known = new Set(encryptedColumns.map(({ context }) => context({ waveId: '…' })))
  const source = contextsOfSource().map((context) => (context === 'contextOf(waveId)' ? 'wave key …' : context))
  expect(source.length).toBeGreaterThan(4)
  expect(source.filter((context) => !known.has(context))).toEqual([])
})
