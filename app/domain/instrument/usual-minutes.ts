/** Seconds that a question takes when somebody thinks and sometimes writes. A rule of thumb: docs/decisions/0023-a-partnerships-own-questions.md. */
const secondsEach = 40

/** About how many minutes so many questions take, rounded up; at least 1. */
export function usualMinutes(questions: number): number {
  return Math.max(1, Math.ceil((questions * secondsEach) / 60))
}
