import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/** Whoever asks waits until everybody before has called what they were given. */
function turnstile(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let leave: () => void = () => undefined
    last = new Promise((resolve) => (leave = resolve))
    await before
    return leave
  }
}

/**
 * The embedded database has one connection. Without turns, a query from elsewhere would run inside a transaction that happens to be open,
 * see what is not yet true, and be undone with it. A repository that forgets to hand on its transaction's store waits for itself and times
 * out: a bug that a test sees.
 */
export function takeTurns(connection: SqlDriverAdapter): SqlDriverAdapter {
  const enter = turnstile()
  const inTurn =
    <Query, Answer>(run: (query: Query) => Promise<Answer>) =>
    async (query: Query): Promise<Answer> => {
      const leave = await enter()
      return run(query).finally(leave)
    }
  const { startTransaction } = connection
  connection.queryRaw = inTurn(connection.queryRaw.bind(connection))
  connection.executeRaw = inTurn(connection.executeRaw.bind(connection))
  connection.executeScript = inTurn(connection.executeScript.bind(connection))
  connection.startTransaction = async (isolation) => {
    const leave = await enter()
    const transaction = await startTransaction.call(connection, isolation).catch((error: unknown) => {
      leave()
      throw error
    })
    const { commit, rollback } = transaction
    transaction.commit = () => commit.call(transaction).finally(leave)
    transaction.rollback = () => rollback.call(transaction).finally(leave)
    return transaction
  }
  return connection
}
