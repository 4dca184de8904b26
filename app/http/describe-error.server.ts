/** What may be said of an error: what kind it is and where in the code it came from. */
export interface DescribedError {
  readonly name: string
  readonly code?: string
  /** Only of an invariant of ours, away from the pages of respondents. */
  readonly message?: string
  /** Function names and places in files. */
  readonly frames: readonly string[]
  readonly cause?: DescribedError
}

/** The database, the parsers and the engine quote in their messages what they were given: answers, texts, codes. */
function isOurOwn(error: Error): boolean {
  return Object.getPrototypeOf(error) === Error.prototype && error.name === 'Error' && !('code' in error)
}

function framesOf({ stack = '', message }: Error): readonly string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at [^\s].*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim())
}

/**
 * An error as it may stand in a log. Nothing that somebody sent is in it: no message of an error that may quote it, no address, no value.
 * `where`: on the pages of respondents nothing is quoted at all.
 */
export function describeError(error: unknown, where: 'respondent' | 'elsewhere'): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{2,40}$/.test(error.code) ? error.code : undefined
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(where === 'elsewhere' && isOurOwn(error) ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause, where) }),
  }
}

/** The same as lines of text. */
export function errorText(error: unknown, where: 'respondent' | 'elsewhere'): string {
  const { name, code, message, frames, cause } = describeError(error, where)
  const title = [name, code, message].filter((part) => part !== undefined).join(' ')
  const own = [title, ...frames.map((frame) => `    ${frame}`)].join('\n')
  return cause === undefined || !(error instanceof Error) ? own : `${own}\nbecause of ${errorText(error.cause, where)}`
}
