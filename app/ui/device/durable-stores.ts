export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
  })
}

export type Stores<Name extends string> = Readonly<Record<Name, IDBObjectStore>>

type Transact<Name extends string> = <T>(mode: IDBTransactionMode, work: (stores: Stores<Name>) => Promise<T>) => Promise<T>

/**
 * A database of this browser. One transaction goes over all its stores; it is done when it is on the disk, not before. Rejects where the browser
 * keeps nothing.
 */
export function durableStores<Name extends string>(database: string, names: readonly Name[]): Transact<Name> {
  let opened: Promise<IDBDatabase> | null = null

  const open = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(database, 1)
    request.addEventListener('upgradeneeded', () => {
      for (const name of names) request.result.createObjectStore(name)
    })
    const made = await settled(request)
    // Another page deletes the database, or the browser has closed it: the next transaction opens it anew.
    const forget = (): void => void (opened = null)
    made.addEventListener('versionchange', () => {
      made.close()
      forget()
    })
    made.addEventListener('close', forget)
    return made
  }

  return async (mode, work) => {
    opened ??= open()
    let database: IDBDatabase
    try {
      database = await opened
    } catch (error) {
      opened = null
      throw error
    }
    const transaction = database.transaction(names, mode, { durability: 'strict' })
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
    })
    // A refusal is told once, by the line that waits for it.
    done.catch(() => undefined)
    const stores = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)])) as Stores<Name>
    const result = await work(stores)
    await done
    return result
  }
}
