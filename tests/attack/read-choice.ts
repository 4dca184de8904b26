import type { ShownCount } from '~/domain/disclosure/derive-choice'
import type { ReleaseContent, ReleasedQuestion } from '~/domain/disclosure/release'
import { countsBehind } from './counts-behind'
import { type PeopleClass, type Puzzle, ratings, type Statement } from './puzzle'
import { settingOf } from './sums-behind'

function about(position: number, isIn: (option: number) => boolean, least: number, most: number): Statement {
  return { of: new Map([[position, 1]]), weights: ratings.map((option) => (isIn(option) ? 1 : 0)), least, most }
}

/** Every way in which the counts of one group can have come about; those that do not add up to its people are none. */
function branchesOf(shown: readonly ShownCount[], known: PeopleClass, position: number): readonly (readonly Statement[])[] {
  const nothingElse = about(position, (option) => option > shown.length, 0, 0)
  let branches = [{ least: 0, most: 0, statements: [nothingElse] }]
  for (const [index, count] of shown.entries()) {
    const ranges = countsBehind(count, settingOf(known))
    branches = branches.flatMap(({ least, most, statements }) =>
      ranges.map((range) => ({
        least: least + range.least,
        most: most + range.most,
        statements: [...statements, about(position, (option) => option === index + 1, range.least, range.most)],
      })),
    )
  }
  return branches.filter(({ least, most }) => least <= known.size && known.size <= most).map(({ statements }) => statements)
}

/**
 * What a release tells of a choice. The options stand where the ratings of a theme do: what is asked is whether all, or all but one, chose the
 * same. Groups have no total, so each is a puzzle by itself; every count that is shown is taken for an exact sum over its group.
 */
export function choicePuzzles(
  content: ReleaseContent,
  { code, options }: ReleasedQuestion,
  classes: readonly PeopleClass[],
): readonly Puzzle[] {
  return classes.map((known): Puzzle => {
    const shown = content.groups.find((group) => group.code === known.name)?.own?.choices[code] ?? options.map(() => null)
    return {
      name: `${content.wave.title}, ${code}, ${known.name}`,
      options: options.length,
      classes: [known],
      cases: branchesOf(shown, known, 0),
      exact: shown.some((count) => count !== null) ? [new Map([[0, 1]])] : [],
    }
  })
}
