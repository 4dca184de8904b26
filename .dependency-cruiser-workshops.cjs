/** Who may reach what was said in workshops: the rules of .dependency-cruiser.cjs about it. */
const error = 'error'
const test = '[.]test[.]tsx?$'

module.exports = [
  {
    name: 'contributions-are-reviewed-one-at-a-time',
    comment: 'After a workshop what was said is seen by reviewers who did not facilitate it, and by the job that destroys it.',
    severity: error,
    from: {
      path: '^app/',
      pathNot: [
        '^app/usecases/(queue-of-workshop|find-next-contribution|list-workshop-reviews|close-workshop-review|destroy-expired-contributions)[.]server[.]ts$',
        test,
      ],
    },
    to: { path: '^app/data/contributions-for-review[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'approved-contributions-are-coders',
    comment:
      'Reviewers code what was let through; whoever ran a workshop reads again what its group picked; whoever makes a statement learns stages, kinds and codes, and not a word.',
    severity: error,
    from: {
      path: '^app/',
      pathNot: [
        '^app/usecases/(queue-of-workshop|list-contribution-looks|list-workshop-reviews|code-contribution|settle-codes|list-codings|list-differences|list-priorities|undo-code-book|destroy-contribution|show-contribution-again)[.]server[.]ts$',
        '^app/data/statement-material[.]server[.]ts$',
        test,
      ],
    },
    to: { path: '^app/data/reviewed-contributions[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'codings-are-for-coders',
    comment: 'What a coder chose is seen on the pages of review alone.',
    severity: error,
    from: { path: '^app/', pathNot: ['^app/routes/_review[.]', test] },
    to: {
      path: '^app/usecases/(list-codings|list-differences|code-contribution|settle-codes)[.]server[.]ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'priorities-are-read-back',
    comment: 'What a group picked is read again by those of the staff who ran its workshop, and on no other page.',
    severity: error,
    from: { path: '^app/', pathNot: ['^app/routes/_facilitate[.]workshops[.][$]workshop[.]read-back[.]tsx$', test] },
    to: { path: '^app/usecases/list-priorities[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'workshop-words-are-minted-once',
    comment: 'Whether words of a workshop may be published is decided where they are read, and pages accept nothing else.',
    severity: error,
    from: {
      path: '^app/',
      pathNot: [
        '^app/data/published-contributions[.]server[.]ts$',
        '^app/usecases/(list-contribution-looks|list-codings)[.]server[.]ts$',
        '^app/domain/workshop/shown-priorities[.]ts$',
        test,
      ],
    },
    to: { path: '^app/domain/workshop/published-contribution[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'workshop-words-go-out-by-one-door',
    comment:
      'What was said in workshops is shown on the pages of statements and themes, beside the actions that answer it, in the reports that hold a statement, and where it can be taken down, and nowhere else; published-evidence says whether it is there.',
    severity: error,
    from: {
      path: '^app/',
      pathNot: [
        '^app/routes/(_public[.][(][$]partnership[)][.](statements[.].*|results[.]themes[.][$]theme)|_respond[.]quotes[.][$]quote[.]take-down)[.]tsx$',
        '^app/usecases/take-down-quote[.]server[.]ts$',
        '^app/data/stated-words[.]server[.]ts$',
        '^app/data/published-evidence[.]server[.]ts$',
        '^app/data/linked-words[.]server[.]ts$',
        '^app/http/report-material[.]server[.]ts$',
        test,
      ],
    },
    to: { path: '^app/data/(published-contributions|stated-words)[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'reports-are-coordinators',
    comment: 'A report holds the words beside statements, in files that leave the house: a coordinator asks for it, and no other page may.',
    severity: error,
    from: { path: '^app/', pathNot: ['^app/routes/_coordinate[.]reports[.]', test] },
    to: { path: '^app/http/report-material[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'counts-go-into-statements',
    comment: 'What the contributions of a period count to is learned by whoever releases its statement, and by nothing else.',
    severity: error,
    from: { path: '^app/', pathNot: ['^app/usecases/release-statement[.]server[.]ts$', test] },
    to: { path: '^app/data/statement-material[.]server[.]ts$', dependencyTypesNot: ['type-only'] },
  },
]
