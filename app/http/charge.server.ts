import { randomInt } from 'node:crypto'
import type { Allowances } from './allowances.server'

/** An allowance, and whose. */
export type Charge = readonly [allowances: Allowances, key: string]

/** 0.5 to 1.5, 1 on average: by sending until a limit is met nobody can count how much others have sent. */
function someFactor(): number {
  return 0.5 + randomInt(1_000_001) / 1_000_000
}

/** Takes about so much from all of these allowances, or nothing from any. Gives the way to give it back; null where one has too little. */
export function charge(charges: readonly Charge[], about: number): (() => void) | null {
  const cost = about * someFactor()
  const paid: Charge[] = []
  const giveBack = () => {
    for (const [allowances, key] of paid.splice(0)) allowances.giveBack(key, cost)
  }
  for (const [allowances, key] of charges) {
    if (!allowances.take(key, cost)) {
      giveBack()
      return null
    }
    paid.push([allowances, key])
  }
  return giveBack
}
