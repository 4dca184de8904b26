/** Whose journey is told. Perspectives do not share a room unless the group was asked; `development` is a partnership looking at itself. */
export const perspectives = ['accused', 'victim', 'family', 'worker', 'development'] as const

export type Perspective = (typeof perspectives)[number]

/** The perspective that a text names, or null when it names none. */
export function parsePerspective(text: string): Perspective | null {
  return perspectives.find((perspective) => perspective === text) ?? null
}

/** Whether journeys of this perspective are people's, so that a case study can tell one. */
export function tellsOfPeople(perspective: Perspective): boolean {
  return perspective !== 'development'
}
