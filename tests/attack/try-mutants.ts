import { makeMutantHouse } from './mutant-house'
import { mutants } from './mutant-list'

/** A mutant and the test that killed it; null: it lives. */
export interface TriedMutant {
  readonly name: string
  readonly file: string
  readonly killedBy: string | null
}

/** Sees the tests green on an unchanged copy, then breaks the copy in one way after the other and sees them red. */
export function tryMutants(tell: (sentence: string) => void): readonly TriedMutant[] {
  const house = makeMutantHouse()
  try {
    const red = house.run([...new Set(mutants.flatMap(({ tests }) => tests))])
    if (red !== null) throw new Error(`Without any mutant this fails already: ${red}`)
    tell('Without a mutant all is green.')
    return mutants.map((mutant) => {
      const killedBy = house.withMutant(mutant, () => house.run(mutant.tests))
      tell(`${mutant.name}: ${killedBy === null ? 'LIVES' : 'killed'}`)
      return { name: mutant.name, file: mutant.tests.join(', '), killedBy }
    })
  } finally {
    house.remove()
  }
}

/** The result as a table in Markdown. */
export function mutantsTable(tried: readonly TriedMutant[]): string {
  const rows = tried.map(
    ({ name, file, killedBy }) => `| ${name} | ${killedBy === null ? '**lives**' : killedBy.replaceAll('|', '/')} | \`${file}\` |`,
  )
  return ['| mutant | killed by the test | in |', '| --- | --- | --- |', ...rows].join('\n')
}
