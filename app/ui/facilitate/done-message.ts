const messages: Readonly<Record<string, string>> = {
  typed: 'Every sheet that is here is typed. Look through them if you like, then hand them in.',
  cleared: 'What was typed under this number is taken out. The sheet can be typed again.',
  imported: 'The sheets of the file are typed. You can still open and change them until you hand in.',
  'handed-in': 'The typed sheets are handed in.',
}

/** What was just done, from the word in the address; null when the word is none of ours. */
export function doneMessage(done: string | null): string | null {
  return messages[done ?? ''] ?? null
}
