import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerTableUses, brandCasts, quotingErrors } from '../support/answer-rules'

const sources = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('app', file))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('app/data/generated/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** Every file that may touch a table of answers, texts, codes or drafts; what it does there; and what it may give back. */
const touching = [
  ['access-codes', 'accessCode.createMany', 'the codes themselves, once, for the paper they are printed on'],
  ['answers-for-sealing', 'pending.count, pending.deleteMany, pending.findMany', 'tallies, to sealing only'],
  ['append-response', 'freeText.createMany, pending.create', 'the random ids of new rows, for mixing'],
  ['batches', 'sealed.createMany', 'nothing'],
  [
    'coded-texts',
    'reviewedText.count, reviewedText.deleteMany, reviewedText.findFirst, reviewedText.findMany, reviewedText.updateMany',
    'reviewers: approved words without their community, and how many; the opening of quotes: codes without a word',
  ],
  [
    'contributions-for-review',
    'contribution.deleteMany, contribution.findMany, contribution.updateMany',
    'one contribution at a time, and how many wait, to reviewers of a finished workshop; to a job, which workshops hold some',
  ],
  [
    'consensus-sheets',
    'consensusSheet.count, consensusSheet.create, consensusSheet.deleteMany, consensusSheet.findFirst, consensusSheet.findMany',
    'whoever entered a sheet: their own',
  ],
  [
    'contributions',
    'contribution.create, contribution.deleteMany, contribution.findMany, contribution.update',
    'whoever runs a workshop: its board, until the group has confirmed',
  ],
  [
    'expired-texts',
    'freeText.deleteMany, freeText.groupBy, reviewedText.deleteMany, reviewedText.findMany, reviewedText.groupBy',
    'which waves hold texts and how many were destroyed, to a job that tells nobody',
  ],
  [
    'expiry',
    'resumeDraft.deleteMany, safeguardingText.deleteMany, sealed.deleteMany, waveKey.deleteMany',
    'how many rows were destroyed, to a job that tells nobody; of which waves, where nobody had ended what spoke of danger',
  ],
  [
    'find-receipt',
    'freeText.deleteMany, pending.count, pending.deleteMany, withdrawnReceipt.count, withdrawnReceipt.upsert',
    'yes or no, to whoever holds the receipt',
  ],
  [
    'kept-case-studies',
    'caseStudy.create, caseStudy.deleteMany, caseStudy.findMany, caseStudy.findUnique, caseStudy.updateMany',
    'writers and reviewers: case studies as they stand; case-studies.server makes released ones of them, for everybody',
  ],
  ['mix-answers', '$executeRaw', 'nothing'],
  [
    'paper-sheets',
    'paperSheet.createMany, paperSheet.deleteMany, paperSheet.findMany, paperSheet.findUnique, paperSheet.update',
    'the typist: their own drafts',
  ],
  ['reencrypt-rows', '$executeRaw, $queryRaw', 'where to go on, to a command'],
  [
    'published-contributions',
    'reviewedContribution.findMany, reviewedContribution.updateMany',
    'words of workshops that may be published, to everybody',
  ],
  [
    'quotes',
    'reviewedText.findMany, reviewedText.findUnique, reviewedText.findUniqueOrThrow, reviewedText.updateMany',
    'quotes, to everybody',
  ],
  ['release-material', 'consensus relation', 'agreed sheets, to derive-consensus'],
  ['resume-drafts', 'resumeDraft.deleteMany, resumeDraft.findUnique, resumeDraft.upsert', 'a locked draft, to whoever names its 256 bits'],
  [
    'reviewed-contributions',
    'reviewedContribution.count, reviewedContribution.create, reviewedContribution.deleteMany, reviewedContribution.findFirst, reviewedContribution.findMany, reviewedContribution.updateMany',
    'approved words, to reviewers; stages, kinds and codes without a word, to statements',
  ],
  [
    'reviewed-texts',
    'reviewedText.create, reviewedText.deleteMany, reviewedText.findMany, reviewedText.updateMany',
    'words with one approval, to second reviewers',
  ],
  ['retire-keys', '$executeRawUnsafe', 'nothing'],
  [
    'safeguarding-queue',
    'safeguardingText.count, safeguardingText.deleteMany, safeguardingText.findFirst, safeguardingText.findMany, safeguardingText.updateMany',
    'whoever acts on danger: one text at a time, and how many wait',
  ],
  ['safeguarding-texts', 'safeguardingText.deleteMany, safeguardingText.upsert', 'the random ids of rows, for mixing'],
  ['spend-access-code', 'accessCode.count, accessCode.deleteMany', 'yes or no, to whoever holds the code'],
  [
    'texts-for-review',
    'freeText.count, freeText.deleteMany, freeText.findFirst, freeText.updateMany',
    'one text at a time, and how many wait, to reviewers of a closed wave',
  ],
  ['vacuum', '$executeRawUnsafe, $queryRawUnsafe', 'nothing'],
  ['wave-bands', 'accessCode.findMany, pending.findMany', 'bands: 0–9, or 10 or more'],
  [
    'wave-keys',
    'waveKey.create, waveKey.findUnique',
    'the public key; the private one to open-envelope, which the browser’s own form asks for',
  ],
  ['wave-state', 'accessCode.deleteMany, resumeDraft.deleteMany, waveKey.deleteMany, withdrawnReceipt.deleteMany', 'nothing'],
  ['waves', 'accessCode.deleteMany, paperSheet.deleteMany', 'nothing'],
  ['workshop-course', 'contribution.deleteMany', 'nothing: what was said in a workshop that is called off'],
] as const

describe('only a file of this list touches answers, texts, codes or drafts', () => {
  const found = new Map(sources.map(({ file, text }) => [file, answerTableUses(file, text)] as const).filter(([, uses]) => uses.length > 0))

  test('no other file does', () => {
    expect([...found.keys()].toSorted()).toEqual(touching.map(([name]) => `app/data/${name}.server.ts`).toSorted())
  })

  test.each(touching)('%s: %s; it gives back %s', (name, uses) => {
    expect(found.get(`app/data/${name}.server.ts`)?.join(', ')).toBe(uses)
  })
})

/** Who may turn a value into one that pages, exports and releases accept; everywhere else such a cast is a forgery. */
test('a branded value is made in its own module and nowhere else', () => {
  const casts = sources.flatMap(({ file, text }) => brandCasts(file, text).map((brand) => `${file}: ${brand}`))
  expect(casts.toSorted()).toEqual(
    [
      'app/domain/anonymise/quote.ts: Quote',
      'app/domain/workshop/released-case-study.ts: ReleasedCaseStudy',
      'app/domain/workshop/published-contribution.ts: PublishedContribution',
      'app/domain/disclosure/text-release.ts: TextRelease',
      'app/domain/disclosure/statement-payload.ts: ParticipationStatement',
      'app/domain/disclosure/choice.ts: ChoiceCounts',
      'app/domain/disclosure/choice.ts: ChoiceCounts',
      'app/domain/disclosure/mint-figure.ts: Figure',
      'app/domain/disclosure/public-record.ts: PublicRecord',
      'app/domain/disclosure/public-record.ts: PublicRecord',
      'app/domain/disclosure/release.ts: Release',
      'app/domain/disclosure/release.ts: ReleasePayload',
      'app/domain/disclosure/stored-choice.ts: ChoiceCounts',
      'app/domain/disclosure/stored-record.ts: PublicRecord',
      'app/domain/indicator/entered-figure.ts: EnteredFigure',
      'app/domain/indicator/entered-figure.ts: NewFigure',
      'app/usecases/verify-releases.server.ts: ReleasePayload',
    ].toSorted(),
  )
})

test('no error of a file that sees answers quotes what it was given', () => {
  const seeing =
    /^app\/(data\/(answers-for-sealing|append-response|batches|find-receipt|open-envelope|resume-drafts|resume-keys|mix-answers|paper-sheets|consensus-sheets|spend-access-code|wave-bands|reencrypt-rows|retire-keys|keys|key-ring|kept-case-studies|case-study-column|case-studies|coded-texts|quotes|safeguarding-texts|safeguarding-queue|texts-for-review|reviewed-texts|reviewed-text-column|expired-texts|contributions-for-review|reviewed-contributions|published-contributions|contribution-columns|code-books|contributions)|domain\/disclosure\/(tally|rating-counts|bands|evidence-kinds|priorities|public-record|seal|staff-complement|choice)|domain\/anonymise\/(quote|quote-page|held-codes|coding-frame)|usecases\/((begin|write|submit|change|approve|send-back|withdraw|discard|decide|mark)-case-study|seal-wave|close-wave|submit-response|withdraw-response|hand-in-sheets|type-sheet|import-sheets|take-answers|take-sealed|keep-draft|come-back-later|bring-back-draft|code-text|destroy-approved|open-quotes|show-again|take-down-quote|queue-danger-of-sheet|act-on-danger|approve-|refuse-|ask-second|decide-text|find-next-text|list-second-looks|log-decision|while-review|destroy-expired|find-next-contribution|queue-of-|code-contribution|settle-codes|list-codings|list-differences|list-contribution-looks|list-workshop-reviews|close-workshop-review|destroy-contribution|show-contribution-again|take-entries|store-taken|act-on-board|act-on-read-back|read-board|while-board)|domain\/workshop\/(published-contribution|resolved-contribution|coder-agreement|coding-by-two|codes-to-choose|code-book|change-book|apply-entry|take-entry|take-all|parse-entries|board-form|read-back-form|not-kept))/
  const quoting = sources
    .filter(({ file }) => seeing.test(file))
    .flatMap(({ file, text }) => quotingErrors(text).map((line) => `${file}: ${line}`))
  // A limit of the scale and the number of a sheet are no answers.
  expect(quoting.toSorted()).toEqual([
    'app/domain/disclosure/rating-counts.ts: A rating is a whole number from ${scale.min} to ${scale.max}',
    'app/usecases/import-sheets.server.ts: Sheet ${number} passed the check and is not issued',
  ])
})
