import { leftNow, spend, type Allowance, type Left } from '~/domain/response/allowance'

/** So many keys may stand before those with nothing spent are thrown out. */
const mostKeys = 1000

/** The server's clock, in seconds. */
export function secondNow(): number {
  return Math.floor(Date.now() / 1000)
}

/** Keeps, in the memory of this process only, what is left of one allowance for each key. */
export class Allowances {
  readonly #allowance: Allowance
  readonly #left = new Map<string, Left>()

  constructor(allowance: Allowance) {
    this.#allowance = allowance
  }

  /** Spends at once, so that many at the same moment do not slip through; false where too little is left. */
  take(key: string, cost: number): boolean {
    const left = spend(this.#allowance, this.#left.get(key), cost, secondNow())
    if (left === null) return false
    this.#left.set(key, left)
    if (this.#left.size > mostKeys) this.#forgetWhole()
    return true
  }

  giveBack(key: string, cost: number): void {
    const second = secondNow()
    const amount = leftNow(this.#allowance, this.#left.get(key), second)
    this.#left.set(key, { amount: Math.min(this.#allowance.most, amount + cost), second })
  }

  #forgetWhole(): void {
    const second = secondNow()
    for (const [key, left] of this.#left) if (leftNow(this.#allowance, left, second) >= this.#allowance.most) this.#left.delete(key)
  }
}
