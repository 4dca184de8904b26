/** The sentences of what a participation statement refuses. */
export const statementProblems: Readonly<Record<string, (values: Readonly<Record<string, string>>) => string>> = {
  'statement.from.missing': () => 'Enter the first day of the period',
  'statement.to.missing': () => 'Enter the last day of the period',
  'statement.count.missing': () => 'Choose by what contributions are counted',
  'statement.backwards': () => 'The last day must not come before the first day',
  'statement.not-over': () => 'The period must be over: choose a last day before today',
  'statement.overlaps': ({ number, from, to }) =>
    `Statement ${number} is about ${from} to ${to} already. Choose a period that shares no day with it`,
  'statement.no-workshops': () => 'No workshop was finished in this period',
  'statement.workshop-not-finished': ({ workshop, day }) =>
    `The workshop “${workshop}” of ${day} is not finished. Finish it or cancel it first`,
  'statement.workshop-in-review': ({ workshop, day }) =>
    `What was said at “${workshop}” of ${day} is still in review. Close its review first`,
  'statement.not-counted': ({ workshop, day }) => `Nobody has entered how many people came to “${workshop}” of ${day}`,
  'statement.not-confirmed': () => 'Tick the box to confirm',
}
