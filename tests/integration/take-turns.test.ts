import { expect, test } from 'vitest'
import { database } from '~/data/database.server'
import { transaction } from '~/data/transaction.server'

function entry(act: string) {
  return { data: { partnershipId: 'clackmannanshire', day: '2026-03-01', actor: 'Test', act, subject: '' } }
}

test('what is written beside a transaction that fails is not undone with it', async () => {
  let begun: () => void = () => undefined
  const hasBegun = new Promise<void>((resolve) => (begun = resolve))
  const failing = transaction(async (store) => {
    await store.auditEntry.create(entry('inside'))
    begun()
    await new Promise((resolve) => setTimeout(resolve, 50))
    throw new Error('The transaction fails')
  })
  await hasBegun
  const [written] = await Promise.allSettled([database().auditEntry.create(entry('beside')), failing])
  expect(written?.status).toBe('fulfilled')
  expect((await database().auditEntry.findMany()).map(({ act }) => act)).toEqual(['beside'])
})
