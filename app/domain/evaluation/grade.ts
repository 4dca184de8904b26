/** How a partnership judges its own work: a step of the Care Inspectorate's six-point scale. Unlike a rating, nobody outside gave it. */
export type Grade = 1 | 2 | 3 | 4 | 5 | 6

/** Lowest first. */
export const grades: readonly Grade[] = [1, 2, 3, 4, 5, 6]

export const gradeWords: Readonly<Record<Grade, string>> = {
  1: 'unsatisfactory',
  2: 'weak',
  3: 'adequate',
  4: 'good',
  5: 'very good',
  6: 'excellent',
}

/** The grade that a text or a stored number names, or null when it names none. */
export function parseGrade(typed: string | number | null): Grade | null {
  return grades.find((grade) => String(grade) === String(typed)) ?? null
}

/** A grade as pages and files say it: its number and its word. */
export function gradeText(grade: Grade | null): string {
  return grade === null ? 'not judged yet' : `${grade} of 6, ${gradeWords[grade]}`
}
