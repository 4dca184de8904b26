/** The words that the script says, in the language of the page; survey-form.tsx writes them in this order. */
export function wordsOf(form: HTMLFormElement) {
  const [start = '', next = '', back = '', notReached = '', done = '', again = ''] = JSON.parse(form.dataset['words'] ?? '[]') as string[]
  return { start, next, back, notReached, done, again }
}
