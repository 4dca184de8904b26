import { afterEach } from 'vitest'

let said: unknown[][] = []

console.error = (...words: unknown[]) => {
  said.push(words)
}

/** What was said to console.error so far in this test; taking it means that the test expects it. */
export function takeConsoleErrors(): readonly unknown[][] {
  const taken = said
  said = []
  return taken
}

afterEach(() => {
  const left = takeConsoleErrors()
  if (left.length > 0) throw new Error(`console.error was called:\n${left.map((words) => words.join(' ')).join('\n')}`)
})
