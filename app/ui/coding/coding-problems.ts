type Values = Readonly<Record<string, string>>

/** The sentences of what is refused while contributions are reviewed and coded, and while the code book is reorganised. */
export const codingProblems: Readonly<Record<string, (values: Values) => string>> = {
  'workshop-review.not-open': () => 'The review of this workshop is not open',
  'workshop-review.facilitated': () => 'You facilitated this workshop: another reviewer ends its review',
  'workshop-review.closed': () => 'Somebody has ended the review of this workshop already',
  'contribution-codes.over': () => 'Another coder has coded this contribution too, so your codes stand. Settle what differs together',
  'contribution-codes.settled': () =>
    'There is nothing to settle here any more: it was settled, destroyed, or the code book has brought it together',
  'code-book.name-missing': () => 'Give the code a name',
  'code-book.name-long': ({ most }) => `Shorten the name to ${most} characters`,
  'code-book.name-alike': () => 'Another code of the book has this name. Choose a name of its own',
  'code-book.unknown-parent': () => 'Choose a code of the book, or the top of its level',
  'code-book.under-itself': () => 'A code cannot stand under itself or under a code that stands below it',
  'code-book.unknown-target': () => 'Choose the code to merge it into',
  'code-book.merge-itself': () => 'A code cannot be merged into itself or into a code that stands below it',
  'code-book.at-the-end': () => 'It stands at that end of its list already',
  'code-book.gone': () => 'This code is not offered any more: somebody has merged or retired it',
  'code-book.changed-meanwhile': () => 'Somebody has changed the code book meanwhile. Look at the last change again',
  'code-book.in-use': () => 'Contributions are coded to the code that this would take away. Retire the code instead',
}
