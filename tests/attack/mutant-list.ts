interface Edit {
  readonly file: string
  /** Stands in the file exactly once; otherwise the mutant is out of date and says so. */
  readonly find: string
  readonly replace: string
}

/** A way of getting the protection wrong, and the tests that must turn red. */
export interface Mutant {
  readonly name: string
  readonly edits: readonly Edit[]
  readonly tests: readonly string[]
}

const disclosure = 'app/domain/disclosure'
const record = `${disclosure}/public-record.ts`
const seal = `${disclosure}/seal.ts`

function mutant(name: string, test: string, ...edits: readonly Edit[]): Mutant {
  return { name, edits, tests: [test] }
}

function edit(file: string, find: string, replace: string): Edit {
  return { file, find, replace }
}

const poolOfOne = 'if (first === undefined || others.length === 0) return whole'

export const mutants: readonly Mutant[] = [
  mutant('No threshold', `${disclosure}/public-record.test.ts`, edit(record, 'if (n < policy.k) return hidden', '')),
  // The seal asks both; the second alone would hide what the first hides.
  mutant(
    'No staff complement at all',
    `${disclosure}/seal.test.ts`,
    edit(seal, 'if (!staffCannotSubtract(typed, n, policy)) return hiddenRecord', ''),
    edit(seal, 'scale, partTyped(typed, n))', 'scale)'),
  ),
  mutant(
    'A staff complement of one',
    'tests/spec/staff-complement.test.ts',
    edit(`${disclosure}/staff-complement.ts`, 'n - count >= policy.staffComplement', 'n - count >= 1'),
  ),
  mutant('Typists are no insiders', `${disclosure}/seal.test.ts`, edit(seal, 'scale, partTyped(typed, n))', 'scale)')),
  mutant(
    'Typists are no insiders, as the attackers see it',
    'tests/attack/golden-histories.test.ts',
    edit(seal, 'scale, partTyped(typed, n))', 'scale)'),
  ),
  mutant(
    'Priorities where a typist can subtract',
    `${disclosure}/seal.test.ts`,
    edit(seal, 'publicPriorities(priorities, n, policy, partTyped(typed, n))', 'publicPriorities(priorities, n, policy)'),
  ),
  mutant(
    'Choices where a typist can subtract',
    `${disclosure}/seal.test.ts`,
    edit(
      seal,
      'publicChoice(options, counts, policy, partTyped(tally.typedChoices.get(question) ?? new Map<string, number>(), n))',
      'publicChoice(options, counts, policy)',
    ),
  ),
  mutant(
    'An option that all but one chose, as a count',
    `${disclosure}/choice.test.ts`,
    edit(`${disclosure}/choice.ts`, 'n - count >= each ? count : null', 'n - count >= 1 ? count : null'),
  ),
  mutant(
    'Threshold per cell only: every community is a batch',
    `${disclosure}/seal.test.ts`,
    edit(
      seal,
      'const whole = communities.filter(({ tally }) => tally.n >= policy.k)',
      'const whole = communities.filter(({ tally }) => tally.n > 0)',
    ),
  ),
  mutant(
    'A pool of one community',
    `${disclosure}/seal.test.ts`,
    edit(seal, poolOfOne, 'if (first === undefined) return whole'),
    edit(seal, 'if (pooled.n < policy.k) return whole', ''),
  ),
  mutant(
    'A pool forgets who meets as one group',
    `${disclosure}/seal.test.ts`,
    edit(seal, 'meetsAsOneGroup: small.some((community) => community.meetsAsOneGroup)', 'meetsAsOneGroup: false'),
  ),
  mutant(
    'One insider everywhere',
    `${disclosure}/seal.test.ts`,
    edit(seal, "meetsAsOneGroup ? 'meets as one group' : 'does not'", "'does not'"),
  ),
  mutant(
    'Total from true sums',
    `${disclosure}/derive-union.test.ts`,
    edit(
      record,
      "if (sum - n * scale.min < t) return { kind: 'low', n, t }",
      "if (sum - n * scale.min < t) return { kind: 'low', n, t, sum } as RecordValue",
    ),
    edit(`${disclosure}/sum-range.ts`, "if (record.kind === 'exact') return", "if ('sum' in record) return"),
  ),
  mutant(
    'Total without its coded part',
    `${disclosure}/derive-union.test.ts`,
    edit(`${disclosure}/derive-union.ts`, "record.kind !== 'hidden')", "record.kind === 'exact')"),
  ),
  mutant(
    'Change against a baseline that is not published',
    `${disclosure}/derive-trend.test.ts`,
    edit(
      `${disclosure}/derive-trend.ts`,
      'published.release !== null && displayedRange(published.figure) !== null',
      'displayedRange(published.figure) !== null',
    ),
  ),
  mutant(
    'Coding at a fixed mean of 1.5',
    'tests/spec/enumerate-records.test.ts',
    edit(
      `${disclosure}/threshold.ts`,
      'const t = Math.max(pointsOf(1, n, range), range * policy.c + policy.m)',
      'const t = pointsOf(1, n, range)',
    ),
  ),
  mutant(
    'Coding with a margin of two points',
    'tests/spec/enumerate-records.test.ts',
    edit(
      `${disclosure}/threshold.ts`,
      'const t = Math.max(pointsOf(1, n, range), range * policy.c + policy.m)',
      'const t = range * policy.c + policy.m - 1',
    ),
  ),
  mutant(
    'Suppressing instead of coding',
    `${disclosure}/public-record.test.ts`,
    edit(record, "if (sum - n * scale.min < t) return { kind: 'low', n, t }", 'if (sum - n * scale.min < t) return hidden'),
  ),
  mutant(
    'A histogram beside the sum',
    'tests/spec/enumerate-records.test.ts',
    edit(
      record,
      "bands === undefined ? { kind: 'exact', n, sum } :",
      "bands === undefined ? ({ kind: 'exact', n, sum, counts: [...counts].sort() } as RecordValue) :",
    ),
  ),
  mutant(
    'Bands next to the ends that they allow',
    'tests/spec/enumerate-bands.test.ts',
    edit(`${disclosure}/bands.ts`, 'return sum - least >= t && most - sum >= t ? bands : undefined', 'return bands'),
  ),
  mutant(
    'A theme that only one left, as a priority',
    `${disclosure}/derive-release.test.ts`,
    edit(`${disclosure}/priorities.ts`, 'n - count >= rule.each', 'n - count >= 1'),
  ),
  mutant(
    'A choice that all but one made is counted',
    'tests/attack/own-histories.test.ts',
    edit(`${disclosure}/choice.ts`, 'isCounted && count >= each && n - count >= each', 'isCounted && count >= 1 && n - count >= 1'),
  ),
  mutant(
    'Typists are no insiders of a choice',
    `${disclosure}/choice.test.ts`,
    edit(`${disclosure}/choice.ts`, 'n >= least && leavesDoubt(each, partTyped, policy)', 'n >= least'),
  ),
  mutant(
    'Counts of a choice that add up to its n',
    `${disclosure}/derive-choice.test.ts`,
    edit(
      `${disclosure}/derive-choice.ts`,
      'const from = publicSize(count, policy)',
      'return { from: count, to: count }\n  const from = publicSize(count, policy)',
    ),
  ),
  mutant('The exact n of a theme', `${disclosure}/public-size.test.ts`, edit(`${disclosure}/public-size.ts`, 'n - (n % multiple)', 'n')),
  mutant(
    'A standard deviation in the CSV',
    'app/domain/export/communities-csv.test.ts',
    edit('app/domain/export/communities-csv.ts', "'status', 'change',", "'status', 'sd', 'change',"),
  ),
  mutant(
    'Rows sorted by the mean',
    'app/domain/export/communities-csv.test.ts',
    edit(
      'app/domain/export/communities-csv.ts',
      'progressOf(indicator).map(',
      '[...progressOf(indicator)].sort((a, b) => (figureCell(a.latest.figure) < figureCell(b.latest.figure) ? 1 : -1)).map(',
    ),
  ),
  mutant(
    'An exact live counter',
    'app/domain/wave/band.test.ts',
    edit('app/domain/wave/band.ts', "return count < policy.k ? 'fewer' : 'enough'", 'return String(count) as Band'),
  ),
  mutant(
    'Rounding in floating point',
    `${disclosure}/tenths.test.ts`,
    edit(`${disclosure}/tenths.ts`, 'return Math.floor((20 * sum + n) / (2 * n))', 'return Math.round(10 * Number((sum / n).toFixed(1)))'),
  ),
  mutant(
    'An interval rounded inward',
    `${disclosure}/derive-union.test.ts`,
    edit(`${disclosure}/derive-union.ts`, 'from: tenthsAsText(tenthsDown(least, n))', 'from: tenthsAsText(tenthsUp(least, n))'),
  ),
  mutant(
    'Counts from a wave that is open',
    'tests/attack/golden-histories.test.ts',
    edit('app/usecases/seal-wave.server.ts', "described.state === 'draft' || described.state === 'open'", "described.state === 'draft'"),
    edit('app/usecases/seal-wave.server.ts', "described.state !== 'closed'", "described.state !== 'closed' && described.state !== 'open'"),
  ),
  mutant(
    'Audiences shown whenever the total is',
    'tests/attack/head-counts.test.ts',
    edit(
      `${disclosure}/head-count.ts`,
      'people.every((count) => mayShowHeadCount(count, policy)) ? counts : null',
      'mayShowHeadCount(total, policy) ? counts : null',
    ),
  ),
  mutant(
    'Tables of every large journey, whatever can be subtracted',
    'tests/attack/head-counts.test.ts',
    edit(`${disclosure}/contribution-counts.ts`, 'if (rest === 0 || rest >= k) return isLarge', 'return isLarge'),
  ),
  mutant(
    'Fewer than five printed exactly',
    `${disclosure}/contribution-counts.test.ts`,
    edit(`${disclosure}/contribution-counts.ts`, "return count === 0 || count >= fewerThan ? count : 'few'", 'return count'),
  ),
  mutant(
    'A total of the true counts',
    `${disclosure}/contribution-counts.test.ts`,
    edit(`${disclosure}/contribution-counts.ts`, "(cell === 'few' ? few : cell)", "(cell === 'few' ? 2 : cell)"),
  ),
]
