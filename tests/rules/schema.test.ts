import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guardSql } from '../../bin/guard-sql'
import { answerModels } from '../support/answer-models'

const schema = readFileSync('prisma/schema.prisma', 'utf8')

function modelOf(name: string): string {
  const model = new RegExp(`^model ${name} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(schema)?.[1]
  if (model === undefined) throw new Error(`There is no model ${name}`)
  return model.replaceAll(/^\s*\/\/.*$/gm, '')
}

describe('a model of what people answered', () => {
  test.each(answerModels)('%s has no time, no sequence and no sortable id', (name) => {
    const model = modelOf(name)
    expect(model).not.toMatch(/DateTime|@updatedAt|autoincrement|cuid|ulid|nanoid|now\(|sequence/)
    for (const [, made] of model.matchAll(/@default\(([^)]*\)?)\)/g)) expect(['uuid(4)', 'false']).toContain(made)
  })

  test('texts have no key to scores or to each other', () => {
    const related = [...modelOf('FreeText').matchAll(/^\s*\w+\s+(\w+).*@relation/gm)].map(([, other]) => other)
    expect(related).toEqual(['Wave'])
  })
})

describe('a migration that makes a guarded table anew', () => {
  const redefined = 'CREATE TABLE "new_Batch" (\n    "id" TEXT NOT NULL PRIMARY KEY,\n    "n" INTEGER NOT NULL\n);\nDROP TABLE "Batch";'
  test('keeps the least size and the triggers of a batch', () => {
    const guarded = guardSql('sqlite', redefined)
    expect(guarded).toContain('CHECK ("n" >= 10)')
    expect(guarded).toContain('CREATE TRIGGER "Batch_refuses_update"')
    expect(guarded).toContain('CREATE TRIGGER "Batch_refuses_delete"')
  })

  test.each(answerModels)('keeps %s without row ids', (table) => {
    expect(guardSql('sqlite', `CREATE TABLE "new_${table}" (\n    "id" TEXT NOT NULL PRIMARY KEY\n);`)).toContain(') WITHOUT ROWID;')
  })
})
