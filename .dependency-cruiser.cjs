/**
 * The direction of dependencies, checked on resolved paths (so neither an alias nor `../..` is a way round). docs/architecture of the laws:
 *
 *   routes -> usecases -> data -> domain
 *        \-> ui ------------------^
 *
 * bin, prisma and tests start, seed and try the house; nothing in app may know them.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const error = 'error'
const test = '[.]test[.]tsx?$'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or three.',
      severity: error,
      from: { pathNot: '^app/data/generated/' },
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows no framework, database, file or network: pass in what it needs.',
      severity: error,
      from: { path: '^app/domain/', pathNot: test },
      to: { pathNot: ['^app/domain/', '^node_modules/(zod|papaparse|@types/papaparse)/'] },
    },
    {
      name: 'ui-holds-no-data',
      comment: 'A component shows what its route hands it.',
      severity: error,
      from: { path: '^app/ui/', pathNot: test },
      to: { path: '^app/(routes|usecases|data)/' },
    },
    {
      name: 'data-and-http-know-no-screen',
      comment: 'Repositories store and fetch what the domain describes; sessions, guards and locale serve every screen. Neither knows one.',
      severity: error,
      from: { path: '^app/(data|http)/', pathNot: test },
      to: { path: '^app/(routes|usecases|ui)/' },
    },
    {
      name: 'usecases-know-no-screen',
      comment: 'A use case is called by a route, a seed or a job, and knows none of them.',
      severity: error,
      from: { path: '^app/usecases/', pathNot: test },
      to: { path: ['^app/(routes|ui)/', '^node_modules/(@remix-run|react)/'] },
    },
    {
      name: 'routes-are-leaves',
      comment: 'What two routes share belongs to ui, usecases or domain.',
      severity: error,
      from: { path: '^app/routes/([^/]+)' },
      to: { path: '^app/routes/', pathNot: '^app/routes/$1' },
    },
    {
      name: 'app-stands-alone',
      comment: 'Starting, seeding and trying the house know it; it knows none of them. The reference data are files that it reads.',
      severity: error,
      from: { path: '^app/', pathNot: test },
      to: { path: '^(bin|prisma|tests)/', pathNot: '^prisma/reference/' },
    },
    {
      name: 'database-behind-data',
      comment: 'Only repositories speak to Prisma.',
      severity: error,
      from: { pathNot: ['^app/data/', '^prisma/', '^tests/', '^prisma[.]config[.]ts$'] },
      to: { path: ['^node_modules/@?prisma', '^app/data/generated/'] },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'What opens the connection is for repositories; starting and seeding only close it again.',
      severity: error,
      from: { path: '^app/', pathNot: ['^app/data/', test] },
      to: { path: '^app/data/database[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'answers-stay-in',
      comment: 'Nobody browses answers: only sealing reads them, and it returns public records.',
      severity: error,
      from: { pathNot: ['^app/usecases/seal-wave[.]server[.]ts$', '^tests/', test] },
      to: { path: '^app/data/answers-for-sealing[.]server[.]ts$' },
    },
    {
      name: 'periods-are-counted-once',
      comment: 'People and contributions of a period are counted by its release: two counts over periods that overlap could be subtracted.',
      severity: error,
      from: { path: '^app/', pathNot: ['^app/usecases/release-statement[.]server[.]ts$', test] },
      to: { path: '^app/data/statement-material[.]server[.]ts$' },
    },
    {
      name: 'public-only-reads',
      comment: 'A public screen shows releases and changes nothing.',
      severity: error,
      from: { path: '^app/routes/_public[.]' },
      to: { path: '^app/usecases/' },
    },
    {
      name: 'one-mint',
      comment: 'A public record is made in one place, so there is one place to review.',
      severity: error,
      from: { pathNot: ['^app/usecases/seal-wave[.]server[.]ts$', '^app/domain/disclosure/', '^tests/', test] },
      to: { path: '^app/domain/disclosure/(seal|public-record)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'figures-are-derived',
      comment: 'A figure is derived from public records or read back from a release: nobody else may call a number one.',
      severity: error,
      from: { pathNot: ['^app/domain/disclosure/', '^tests/', test] },
      to: { path: '^app/domain/disclosure/mint-figure[.]ts$' },
    },
    {
      name: 'drafts-are-their-typists',
      comment: 'What was typed and not handed in is seen by whoever typed it, on their own pages.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: ['^app/(usecases|data)/', '^app/routes/_facilitate[.]', '^app/http/(require-own-batch|typed-sheet)[.]server[.]ts$', test],
      },
      to: { path: '^app/data/(paper-sheets|consensus-sheets)[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'envelopes-open-once',
      comment: 'What waited on a device is opened to be counted, and by nothing else.',
      severity: error,
      from: { path: '^app/', pathNot: ['^app/usecases/take-sealed[.]server[.]ts$', test] },
      to: { path: '^app/data/open-envelope[.]server[.]ts$' },
    },
    {
      name: 'drafts-wait-for-their-writers',
      comment: 'What somebody wants to come back to is found by their code, and goes when it is sent.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/usecases/(keep-draft|come-back-later|bring-back-draft|submit-response)[.]server[.]ts$',
          '^app/routes/_respond[.]s[.][$]collector_[.]later[.]ts$',
          test,
        ],
      },
      to: { path: '^app/data/resume-(drafts|keys)[.]server[.]ts$' },
    },
    {
      name: 'texts-are-reviewed-one-at-a-time',
      comment: 'What people wrote is seen by reviewers, on the pages of review, and by the job that destroys it.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: ['^app/usecases/(queue-of-wave|find-next-text|list-reviews|list-second-looks|destroy-expired-texts)[.]server[.]ts$', test],
      },
      to: { path: '^app/data/(texts-for-review|reviewed-texts|expired-texts)[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'reviewers-alone-decide',
      comment: 'Only the pages of review show a text that waits or decide about one.',
      severity: error,
      from: { path: '^app/', pathNot: ['^app/usecases/', '^app/routes/_review[.]', test] },
      to: {
        path: '^app/usecases/(find-next-(text|contribution)|list-(workshop-)?reviews|list-second-looks|list-contribution-looks|queue-of-(wave|workshop)|decide-text|(approve|refuse)-(text|second)|ask-second-reviewer|close-workshop-review)[.]server[.]ts$',
      },
    },
    ...require('./.dependency-cruiser-workshops.cjs'),
    {
      name: 'bands-are-for-coordinators',
      comment: 'Of an open wave a coordinator sees two bands, and nobody else anything.',
      severity: error,
      from: { path: '^app/', pathNot: ['^app/routes/_coordinate[.]', test] },
      to: { path: '^app/data/wave-bands[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'keys-are-replaced-by-command',
      comment: 'What opens every encrypted row, and what destroys a key, is run by hand on the server: no page and no job may.',
      severity: error,
      from: {
        pathNot: [
          '^app/usecases/rotate-keys[.]server[.]ts$',
          '^app/data/(reencrypt-rows|retire-keys|keys|key-ring)[.]server[.]ts$',
          '^tests/',
          test,
        ],
      },
      to: { path: '^app/data/(reencrypt-rows|retire-keys|key-ring)[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-command-alone-replaces-keys',
      comment: 'The same for the use case that does it.',
      severity: error,
      from: { pathNot: ['^bin/rotate-keys[.]ts$', '^tests/', test] },
      to: { path: '^app/usecases/rotate-keys[.]server[.]ts$' },
    },
    {
      name: 'quotes-are-minted-once',
      comment: 'Whether a reviewed text may be shown is decided where it is read, and pages accept nothing but a quote.',
      severity: error,
      from: { path: '^app/', pathNot: ['^app/data/(quotes|coded-texts)[.]server[.]ts$', '^app/domain/anonymise/', test] },
      to: { path: '^app/domain/anonymise/quote[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'quotes-go-out-by-one-door',
      comment:
        'What people wrote is shown on the pages of quotes and themes, beside the actions that answer it, and where it can be taken down, and nowhere else; published-evidence says whether it is there.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/data/linked-words[.]server[.]ts$',
          '^app/routes/(_public[.][(][$]partnership[)][.](releases[.][$]number_[.]quotes|results[.]themes[.][$]theme)|_respond[.]quotes[.][$]quote[.]take-down)[.]tsx$',
          '^app/usecases/take-down-quote[.]server[.]ts$',
          '^app/data/published-evidence[.]server[.]ts$',
          test,
        ],
      },
      to: { path: '^app/data/quotes[.]server[.]ts$' },
    },
    {
      name: 'linked-words-stand-beside-actions',
      comment:
        'Words that an action answers are read anew for the pages that show them and the form that chooses them: never copied, never printed.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/usecases/save-action[.]server[.]ts$',
          '^app/http/actions-with-words[.]server[.]ts$',
          '^app/routes/_coordinate[.]actions[.][$]action[.]_index[.]tsx$',
          test,
        ],
      },
      to: { path: '^app/data/linked-words[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'unpublished-actions-are-coordinators',
      comment:
        'What is not published of the improvement actions, and who recorded it, is for coordinators; everybody else gets published-actions.server.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/data/published-actions[.]server[.]ts$',
          '^app/usecases/((save|show)-action|update-action-state|track-plan-item)[.]server[.]ts$',
          '^app/routes/_coordinate[.]actions[.]',
          test,
        ],
      },
      to: { path: '^app/data/improvement-actions[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stories-are-minted-once',
      comment: 'Whether a case study may be read is decided where it is read, and pages for readers accept nothing but a released one.',
      severity: error,
      from: { path: '^app/', pathNot: ['^app/data/case-studies[.]server[.]ts$', test] },
      to: { path: '^app/domain/workshop/released-case-study[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stories-go-out-by-one-door',
      comment:
        'A case study as it is stored is for those who write, review and withdraw it; everybody else gets released ones, by case-studies.server.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/data/case-studies[.]server[.]ts$',
          '^app/usecases/((begin|change|withdraw|discard)-case-study|deactivate-staff)[.]server[.]ts$',
          '^app/http/require-case-study[.]server[.]ts$',
          '^app/routes/(_facilitate|_review[.]review)[.]case-studies[.]_index[.]tsx$',
          test,
        ],
      },
      to: { path: '^app/data/kept-case-studies[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'case-studies-are-written-by-staff',
      comment: 'Nobody but those who write and review case studies is handed one that may not be released.',
      severity: error,
      from: { path: '^app/', pathNot: ['^app/routes/(_facilitate|_review[.]review)[.]case-studies[.]', test] },
      to: { path: '^app/http/require-case-study[.]server[.]ts$' },
    },
    {
      name: 'approved-texts-are-reviewers',
      comment: 'Reviewers code what was let through; whoever opens the quotes learns codes and not a word.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/routes/_review[.]',
          '^app/usecases/(code-text|destroy-approved|list-reviews|show-again|open-quotes)[.]server[.]ts$',
          test,
        ],
      },
      to: { path: '^app/data/coded-texts[.]server[.]ts$' },
    },
    {
      name: 'danger-is-for-those-who-act',
      comment:
        'What may speak of danger is read by those who act on it; nobody else, facilitators neither, may learn whether there is any.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/usecases/(act-on-danger|confirm-safeguarding)[.]server[.]ts$',
          '^app/routes/_staff[.]safeguarding[.]tsx$',
          '^app/http/staff-frame[.]server[.]ts$',
          test,
        ],
      },
      to: { path: '^app/data/safeguarding-queue[.]server[.]ts$' },
    },
    {
      name: 'rooms-are-facilitators',
      comment:
        'What was said in a room is seen by whoever runs its workshop, on its board and at the read-back, until the group has confirmed; reviewers see it afterwards, one at a time.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/usecases/(take-entries|act-on-board|act-on-read-back|read-board|store-taken|while-board-is-held)[.]server[.]ts$',
          test,
        ],
      },
      to: { path: '^app/data/contributions[.]server[.]ts$' },
    },
    {
      name: 'boards-have-their-pages',
      comment: 'The board itself is read by its own pages and by its script.',
      severity: error,
      from: {
        path: '^app/',
        pathNot: [
          '^app/usecases/take-entries[.]server[.]ts$',
          '^app/routes/_facilitate[.]workshops[.][$]workshop[.](board|screen|read-back)',
          test,
        ],
      },
      to: { path: '^app/usecases/read-board[.]server[.]ts$' },
    },
    {
      name: 'spreadsheets-by-one-door',
      comment:
        'What writes spreadsheets stands behind one file, which sees to it that no text is ever a formula and no file tells when it was made.',
      severity: error,
      from: { pathNot: ['^app/http/spreadsheet[.]server[.]ts$', '^tests/', test] },
      to: { path: '^node_modules/hucre/' },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports it: delete it.',
      severity: error,
      from: { orphan: true, path: '^app/', pathNot: ['^app/(root|entry[.](client|server)|routes/|parts[.]d[.]ts)', test] },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere is checked by nobody.',
      severity: error,
      from: {},
      to: { couldNotResolve: true, pathNot: '[?]url$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^app/data/generated/'] },
    exclude: { path: '[.]scss' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
