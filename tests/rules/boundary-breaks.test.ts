import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTableUses, brandCasts, quotingErrors } from '../support/answer-rules'

type Machine = 'types' | 'lint' | 'dependencies'

/** Ways to let a number out past the releases, each tried in a copy of the house; the machine that refuses it, and in which words. */
const breaks: readonly (readonly [sentence: string, machine: Machine, refusal: string, file: string, content: string])[] = [
  [
    'a page invents a figure',
    'types',
    "not assignable to type 'Figure'",
    'app/routes/_public.invents.tsx',
    `import { FigureCell } from '~/ui/release/figure-cell'\nexport const cell = <FigureCell figure={{ status: 'exact', value: '3.4', n: 12 }} />`,
  ],
  [
    'an export writes a figure that nobody released',
    'types',
    "not assignable to parameter of type 'Figure'",
    'app/domain/export/invents-cell.ts',
    `import { figureCell } from './figure-columns'\nexport const cell = figureCell({ status: 'low', below: '1.9', n: 10 })`,
  ],
  [
    'a use case makes its own public record',
    'types',
    "not assignable to parameter of type 'PublicRecord'",
    'app/usecases/invents-record.server.ts',
    `import { deriveFigure } from '~/domain/disclosure/derive-figure'\nimport { policy } from '~/domain/disclosure/policy'\nexport const figure = deriveFigure({ kind: 'exact', n: 3, sum: 4 }, 1, policy)`,
  ],
  [
    'an entered figure is shown as a released one',
    'types',
    "not assignable to parameter of type 'Figure'",
    'app/domain/export/mixes-up.ts',
    `import type { EnteredFigure } from '../indicator/entered-figure'\nimport { figureCell } from './figure-columns'\nexport const cell = (entered: EnteredFigure) => figureCell(entered)`,
  ],
  [
    'a released figure is kept as an entered one',
    'types',
    "not assignable to parameter of type 'NewFigure'",
    'app/usecases/enters-released.server.ts',
    `import { appendFigure } from '~/data/figures.server'\nimport { database } from '~/data/database.server'\nimport type { Figure } from '~/domain/disclosure/figure'\nconst entry = { indicatorId: '', enteredById: '', enteredOn: '' }\nexport const keep = (figure: Figure) => appendFigure(figure, entry, database())`,
  ],
  [
    'a page calls its own numbers a release',
    'types',
    "'Release'",
    'app/usecases/invents-release.server.ts',
    `import { latestTotal } from '~/domain/indicator/released-figure'\nconst numbers = { sequence: 1, publishedOn: '', sha256: '', withdrawn: [] }\nexport const total = latestTotal('PS08', [numbers])`,
  ],
  [
    'a route prints answers to the console',
    'lint',
    'no-console',
    'app/routes/_coordinate.prints.tsx',
    `export const loader = ({ request }: { request: Request }) => console.log(request.url)`,
  ],
  [
    'a use case opens a log of its own',
    'lint',
    'no-restricted-imports',
    'app/usecases/logs.server.ts',
    `import { pino } from 'pino'\nexport const log = pino()`,
  ],
  [
    'a route mints a figure',
    'dependencies',
    'figures-are-derived',
    'app/routes/_coordinate.mints.tsx',
    `export { mintFigure as loader } from '~/domain/disclosure/mint-figure'`,
  ],
  [
    'a route reads the answers that wait',
    'dependencies',
    'answers-stay-in',
    'app/routes/_coordinate.reads.tsx',
    `export { tallyPending as loader } from '~/data/answers-for-sealing.server'`,
  ],
  [
    'a page of results asks for the typists’ drafts',
    'dependencies',
    'drafts-are-their-typists',
    'app/routes/_public.drafts.tsx',
    `export { listSheets as loader } from '~/data/paper-sheets.server'`,
  ],
  [
    'a page opens what waits on a device for a signal',
    'dependencies',
    'envelopes-open-once',
    'app/routes/_facilitate.opens.tsx',
    `export { openEnvelope as loader } from '~/data/open-envelope.server'`,
  ],
  [
    'a page destroys a key',
    'dependencies',
    'keys-are-replaced-by-command',
    'app/routes/_coordinate.destroys.tsx',
    `export { destroyKeys as action } from '~/data/key-ring.server'`,
  ],
  [
    'a page opens everything that is encrypted',
    'dependencies',
    'keys-are-replaced-by-command',
    'app/usecases/opens-everything.server.ts',
    `export { reencryptEverything as openEverything } from '~/data/reencrypt-rows.server'`,
  ],
  [
    'a page replaces the key',
    'dependencies',
    'the-command-alone-replaces-keys',
    'app/routes/_coordinate.replaces.tsx',
    `export { rotateKeys as action } from '~/usecases/rotate-keys.server'`,
  ],
  [
    'a page of staff looks for a draft that waits for its writer',
    'dependencies',
    'drafts-wait-for-their-writers',
    'app/routes/_coordinate.drafts.tsx',
    `export { findResumeDraft as loader } from '~/data/resume-drafts.server'`,
  ],
  [
    'a page of facilitators looks whether anybody speaks of danger',
    'dependencies',
    'danger-is-for-those-who-act',
    'app/routes/_facilitate.danger.tsx',
    `export { countQueue as loader } from '~/data/safeguarding-queue.server'`,
  ],
  [
    'a page of a coordinator draws a text that waits for its review',
    'dependencies',
    'texts-are-reviewed-one-at-a-time',
    'app/routes/_coordinate.texts-that-wait.tsx',
    `export { drawWaiting as loader } from '~/data/texts-for-review.server'`,
  ],
  [
    'a public page lists words that one reviewer has approved',
    'dependencies',
    'texts-are-reviewed-one-at-a-time',
    'app/routes/_public.once-approved.tsx',
    `export { listOnceApproved as loader } from '~/data/reviewed-texts.server'`,
  ],
  [
    'a facilitator’s page asks for the next text to review',
    'dependencies',
    'reviewers-alone-decide',
    'app/routes/_facilitate.next-text.tsx',
    `export { findNextText as loader } from '~/usecases/find-next-text.server'`,
  ],
  [
    'an export looks at the bands of an open wave',
    'dependencies',
    'bands-are-for-coordinators',
    'app/routes/_public.bands.tsx',
    `export { findWaveBands as loader } from '~/data/wave-bands.server'`,
  ],
  [
    'a page of results reads what reviewers let through',
    'dependencies',
    'approved-texts-are-reviewers',
    'app/routes/_public.approved.tsx',
    `export { listApprovedTexts as loader } from '~/data/coded-texts.server'`,
  ],
  [
    'a page of a coordinator reads what was said in a room',
    'dependencies',
    'rooms-are-facilitators',
    'app/routes/_coordinate.rooms.tsx',
    `export { loadBoard as loader } from '~/data/contributions.server'`,
  ],
  [
    'a page of a coordinator reads a board',
    'dependencies',
    'boards-have-their-pages',
    'app/routes/_coordinate.boards.tsx',
    `export { readBoard as loader } from '~/usecases/read-board.server'`,
  ],
  [
    'a page of a coordinator reads quotes past their release',
    'dependencies',
    'quotes-go-out-by-one-door',
    'app/routes/_coordinate.quotes.tsx',
    `export { listQuotes as loader } from '~/data/quotes.server'`,
  ],
  [
    'a public page reads case studies past their release',
    'dependencies',
    'stories-go-out-by-one-door',
    'app/routes/_public.stored-stories.tsx',
    `export { findStoredCaseStudy as loader } from '~/data/kept-case-studies.server'`,
  ],
  [
    'a page decides itself that a case study may be read',
    'dependencies',
    'stories-are-minted-once',
    'app/routes/_public.own-story.tsx',
    `export { mintReleasedCaseStudy } from '~/domain/workshop/released-case-study'`,
  ],
  [
    'a page for readers is handed a case study that may not be released',
    'dependencies',
    'case-studies-are-written-by-staff',
    'app/routes/_public.required-story.tsx',
    `export { requireCaseStudy as loader } from '~/http/require-case-study.server'`,
  ],
  [
    'a page for readers shows words that are no released case study',
    'types',
    "not assignable to type 'ReleasedCaseStudy'",
    'app/ui/story/forged-story.tsx',
    `import { StoryBefore } from './story'\nconst draft = { id: '1', title: 'A draft', perspective: 'victim' as const, isComposite: false, contentNotes: [], opening: '', stages: [], closing: '' }\nexport const forged = <StoryBefore story={draft} />`,
  ],
  [
    'a use case decides itself that a text may be shown',
    'dependencies',
    'quotes-are-minted-once',
    'app/usecases/mints-quote.server.ts',
    `export { mintQuote } from '~/domain/anonymise/quote'`,
  ],
  [
    'a page shows words that are no quote',
    'types',
    "not assignable to type 'Quote'",
    'app/routes/_public.words.tsx',
    `import { QuoteSections } from '~/ui/quote/quote-sections'\nconst quote = { id: 'a', theme: 'PS08', box: 'good', text: 'x', language: 'en', group: null } as const\nexport const page = <QuoteSections own={[]} sections={[{ theme: 'PS08', quotes: [quote] }]} />`,
  ],
]

let copy = ''
const said: Record<Machine, string> = { types: '', lint: '', dependencies: '' }

function run(machine: Machine, command: string, ...given: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.resolve('node_modules', command), ...given], { cwd: copy })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => (said[machine] += words.toString()))
    child.once('close', () => resolve())
  })
}

beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'what-matters-breaks-'))
  for (const place of [
    'app',
    'bin',
    'prisma',
    'tsconfig.json',
    '.dependency-cruiser.cjs',
    '.dependency-cruiser-workshops.cjs',
    '.oxlintrc.json',
    'package.json',
  ])
    cpSync(place, path.join(copy, place), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  for (const [, , , file, content] of breaks) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    writeFileSync(path.join(copy, file), `${content}\n`)
  }
  const only = { extends: './tsconfig.json', include: breaks.filter(([, machine]) => machine === 'types').map(([, , , file]) => file) }
  writeFileSync(path.join(copy, 'tsconfig.breaks.json'), JSON.stringify(only))
  const linted = breaks.filter(([, machine]) => machine === 'lint').map(([, , , file]) => file)
  await Promise.all([
    run('types', 'typescript/bin/tsc', '--noEmit', '--pretty', 'false', '-p', 'tsconfig.breaks.json'),
    run('lint', 'oxlint/bin/oxlint', '--format', 'unix', ...linted),
    run(
      'dependencies',
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--preserve-symlinks',
      '--output-type',
      'err',
      'app',
    ),
  ])
}, 180_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the boundary is closed', () => {
  test.each(breaks)('when %s, %s refuse: %s', (_, machine, refusal, file) => {
    const lines = said[machine].split('\n')
    const about = lines.flatMap((line, at) => (line.includes(file) ? lines.slice(at, at + 4) : []))
    expect(about.join('\n')).toContain(refusal)
  })

  test.each([
    ['a new file counts what waits', `database().pending.count()`, ['pending.count']],
    ['a new file groups the codes', `store.accessCode.groupBy({ by: ['collectorId'] })`, ['accessCode.groupBy']],
    ['a new file asks in plain SQL', 'store.$queryRaw`SELECT count(*) FROM "Pending"`', ['$queryRaw']],
    ['a query of another table reaches the answers', `store.collector.findMany({ include: { pending: true } })`, ['consensus relation']],
    ['a query of another table counts them', `store.wave.findMany({ select: { _count: true } })`, ['consensus relation']],
    ['a table is named by a computed word', `store[table].findMany()`, ['a table by a computed name']],
  ])('when %s, the list of answer-tables refuses it', (_, query, uses) => {
    expect(answerTableUses('app/data/new.server.ts', `export const x = (store: Store) => ${query}`)).toEqual(uses)
  })

  test.each([
    ['a number is called a figure', `const x = { status: 'exact' } as Figure`, ['Figure']],
    ['numbers are called releases in a list', `const x = JSON.parse(text) as readonly Release[]`, ['Release']],
    ['a reviewed text is called a quote', `const x = { id, text } as Quote`, ['Quote']],
    ['a draft is called a released case study', `const x = { id, title } as ReleasedCaseStudy`, ['ReleasedCaseStudy']],
    ['a stranger is called an entered figure', `const x = <EnteredFigure>row`, ['EnteredFigure']],
  ])('when %s, the list of mints refuses it', (_, code, casts) => {
    expect(brandCasts('app/usecases/new.server.ts', code)).toEqual(casts)
  })

  test('when an error quotes an answer, the list of errors refuses it', () => {
    expect(quotingErrors('throw new Error(`No such rating: ${rating}`)')).toEqual(['No such rating: ${rating}'])
  })
})
