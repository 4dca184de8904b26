import { policy } from '../disclosure/policy'
import type { Release, ReleasedQuestion } from '../disclosure/release'
import { ratingScale } from '../disclosure/scale'
import type { Theme } from '../instrument/theme'
import { writeCsv } from './csv'
import { releaseColumns, statusMeanings } from './release-columns'

/** The questionnaire of a release, with its themes as its edition names them. */
export interface AskedInstrument {
  readonly title: string
  readonly edition: string
  readonly themes: readonly Theme[]
}

/** One thing that a file may hold, and what it means. */
interface CodebookEntry {
  readonly code: string
  readonly name: string
  readonly meaning: string
}

export interface CodebookPart {
  readonly title: string
  readonly entries: readonly CodebookEntry[]
}

function entry(code: string, name: string, meaning: string): CodebookEntry {
  return { code, name, meaning }
}

function waveEntries({ sequence, publishedOn, sha256, content }: Release, { title, edition }: AskedInstrument): readonly CodebookEntry[] {
  const { wave } = content
  const { min, max } = wave.scale ?? ratingScale
  return [
    entry('release', `Release ${sequence}`, `Published on ${publishedOn}. SHA-256 of its bytes: ${sha256}`),
    entry('wave', wave.title, `Answers from ${wave.opensOn} to ${wave.closedOn}.`),
    entry('place', wave.place, 'The place that was rated: the whole area, or the code of a settlement.'),
    entry('instrument', wave.instrument, `${title}, edition ${edition}`),
    entry('scale', `${min}-${max}`, 'Every theme may be skipped. The highest rating is the best.'),
    entry('policy', content.policy, 'The rules by which figures are withheld.'),
  ]
}

function questionEntry({ code, kind, ask, options }: ReleasedQuestion): CodebookEntry {
  const meaning = kind === 'choice' ? `choice: ${options.join(' / ')}` : kind === 'text' ? 'words; they have no rows' : 'rating'
  return entry(code, ask, meaning)
}

function groupEntries({ content, withdrawn }: Release): readonly CodebookEntry[] {
  return content.groups.map(({ code, name, size }) => {
    const gone = withdrawn.find(({ group }) => group === code)
    const people = size === null ? 'No figure of its own: not enough answers.' : `${size} people.`
    return entry(code, name, gone === undefined ? people : `${people} Withdrawn on ${gone.day}: ${gone.reason}.`)
  })
}

const { multiple, below } = policy.publicSize

const missing: readonly CodebookEntry[] = [
  entry('[c]', 'withheld', 'A value that is not shown, with the status hidden. It is not zero.'),
  entry('', 'empty', 'Nothing to say: the column does not apply to the row, or there is no value that n could be about.'),
  entry('n', 'about', `Rounded down to a multiple of ${multiple} below ${below}. The size of a group is exact, the n of a theme is not.`),
]

/** Everything that the file of a release holds, column by column and code by code; parts without entries are left out. */
export function codebook(release: Release, instrument: AskedInstrument): readonly CodebookPart[] {
  const parts = [
    { title: 'Release', entries: waveEntries(release, instrument) },
    { title: 'Columns', entries: releaseColumns.map(({ name, title, description }) => entry(name, title, description)) },
    { title: 'Statuses', entries: statusMeanings.map(([status, meaning]) => entry(status, status, meaning)) },
    { title: 'Missing values and numbers of people', entries: missing },
    { title: 'Themes', entries: instrument.themes.map(({ code, name }) => entry(code, name, 'theme')) },
    { title: 'Questions of the partnership’s own', entries: (release.content.wave.own ?? []).map(questionEntry) },
    { title: 'Groups', entries: groupEntries(release) },
  ]
  return parts.filter(({ entries }) => entries.length > 0)
}

/** The codebook as a table, one row an entry. */
export function codebookCsv(parts: readonly CodebookPart[]): string {
  const rows = parts.flatMap(({ title, entries }) => entries.map(({ code, name, meaning }) => [title, code, name, meaning]))
  return writeCsv(['part', 'code', 'name', 'meaning'], rows)
}
