// npm run bench:redaction [-- --misses]: recall, precision, leaks and speed of the engine on texts that were labelled before it was tuned.
// --misses shows what went wrong in the tuning halves; nothing shows it of the locked ones.
import { performance } from 'node:perf_hooks'
import { loadLexicon } from '~/data/lexicon.server'
import { findHighlights } from '~/domain/anonymise/find-highlights'
import { findIdentifiers } from '~/domain/anonymise/find-identifiers'
import { corpora, type LabelledText, nameKinds, readCorpus } from './redaction/read-corpus'
import { scoreOf, type Score, type Tally } from './redaction/score'
import { wilson } from './redaction/wilson'

const lexicon = await loadLexicon()
const wanted = process.argv.find((given) => given.startsWith('--corpus='))?.slice(9)

function percent({ found, of }: Tally): string {
  if (of === 0) return '–'
  const [low, high] = wilson(found, of).map((share) => (share * 100).toFixed(1))
  return `${((found / of) * 100).toFixed(1)} % (${low}–${high}) ${found}/${of}`
}

function sum(tallies: Iterable<Tally>): Tally {
  return [...tallies].reduce((total, { found, of }) => ({ found: total.found + found, of: total.of + of }), { found: 0, of: 0 })
}

function print(title: string, score: Score): void {
  console.log(`\n## ${title}\n\n| what | recall | precision |\n| --- | --- | --- |`)
  const isName = (kind: string) => nameKinds.some((known) => known === kind)
  const structured = [...score.recall].filter(([kind]) => !isName(kind))
  for (const [kind, tally] of [...score.recall].toSorted(([one], [other]) => one.localeCompare(other)))
    console.log(`| ${kind} | ${percent(tally)} | ${percent(score.precision.get(kind) ?? { found: 0, of: 0 })} |`)
  console.log(`| structured, all | ${percent(sum(structured.map(([, tally]) => tally)))} | ${percent(sum(score.precision.values()))} |`)
  console.log(`\nPlaceholders of the right kind: ${percent(score.named)}`)
  console.log(`Texts that leak a structured identifier: ${percent(score.leaks.structured)}`)
  console.log(`Texts that leak a name of a person: ${percent(score.leaks.people)}; a name or a place: ${percent(score.leaks.names)}`)
  console.log(`Words marked needlessly: ${percent(score.needless)}`)
  console.log(`Texts without a person with any highlight: ${percent(score.disturbed)}`)
}

const all: LabelledText[] = []
for (const half of ['tuning', 'locked'] as const) {
  for (const corpus of [...corpora, ...(half === 'tuning' ? (['phrasings'] as const) : [])]) {
    if (wanted !== undefined && wanted !== corpus) continue
    const of = (people: 'with people' | 'without people') =>
      corpus === 'phrasings' && people === 'without people' ? [] : readCorpus(corpus, people).filter((text) => text.half === half)
    all.push(...of('with people'), ...of('without people'))
    const score = scoreOf(of('with people'), of('without people'), lexicon)
    print(`${corpus}, ${half} half`, score)
    if (half === 'tuning' && process.argv.includes('--misses'))
      console.log(['', ...score.misses.map((miss) => `MISS ${miss}`), ...score.alarms.map((alarm) => `ALARM ${alarm}`)].join('\n'))
  }
}

const words = all.reduce((total, { text }) => total + text.split(/\s+/).length, 0)
const speeds: number[] = []
for (let round = 0; round < 5; round += 1) {
  const began = performance.now()
  for (const { text } of all) {
    findIdentifiers(text)
    findHighlights(text, lexicon)
  }
  speeds.push((words / (performance.now() - began)) * 1000)
}
const [slowest, median] = [Math.min(...speeds), speeds.toSorted((one, other) => one - other)[2] ?? 0]
console.log(`\n${words} words; ${Math.round(median)} words a second in the median of five rounds, ${Math.round(slowest)} in the slowest.`)
