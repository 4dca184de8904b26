import { accepted, type Problem, refused, type Result } from '../kernel/result'

/** The levels of the coding frame, in the order in which they are offered. */
export const codeLevels = ['theme', 'area', 'local-issue'] as const

export type CodeLevel = (typeof codeLevels)[number]

/** One thing that a text can be coded to. Its code is stored and stays; its name is shown. */
export interface FrameCode {
  readonly code: string
  readonly level: CodeLevel
  /** As the framework prints it; of a theme its code, which screens name by edition. */
  readonly name: string
}

/** A printed plan as far as texts are coded to it; years are printed text. */
export interface CodedFramework {
  readonly id: string
  readonly validFrom: string
  readonly areas: readonly { readonly order: number; readonly title: string; readonly isRetired: boolean }[]
  readonly localIssues: readonly { readonly order: number; readonly text: string; readonly isRetired: boolean }[]
}

/** A code of a plan; a retired one is offered no more and keeps its name for what was coded to it. */
export interface PlanCode extends FrameCode {
  readonly isRetired: boolean
}

/** The plan in force on a day: the one that began last; null before the first. A plan that has run out stands until the next begins. */
export function frameworkInForce<Plan extends Pick<CodedFramework, 'validFrom'>>(plans: readonly Plan[], day: string): Plan | null {
  const begun = plans.filter(({ validFrom }) => validFrom.slice(0, 4) <= day.slice(0, 4))
  return begun.toSorted((one, other) => (one.validFrom > other.validFrom ? -1 : 1))[0] ?? null
}

/** The codes of a plan's areas for improvement and local issues: made of its id and their printed number, so that a new plan brings new ones. */
export function codesOfFramework({ id, areas, localIssues }: CodedFramework): readonly PlanCode[] {
  return [
    ...areas.map(({ order, title, isRetired }): PlanCode => ({ code: `${id}-area-${order}`, level: 'area', name: title, isRetired })),
    ...localIssues.map(({ order, text, isRetired }): PlanCode => ({
      code: `${id}-local-issue-${order}`,
      level: 'local-issue',
      name: text,
      isRetired,
    })),
  ]
}

/** What the texts of a wave are coded to: the themes that it asked, and the areas for improvement and local issues of the plan in force. */
export function codingFrame(themes: readonly string[], plan: CodedFramework | null): readonly FrameCode[] {
  const asked = themes.map((code): FrameCode => ({ code, level: 'theme', name: code }))
  const offered = plan === null ? [] : codesOfFramework(plan).filter(({ isRetired }) => !isRetired)
  return [...asked, ...offered.map(({ code, level, name }): FrameCode => ({ code, level, name }))]
}

/** What a reviewer chose for a text: at least one code of the frame, or that none fits. */
export function parseCodes(
  typed: { readonly codes: readonly string[]; readonly noneFits: string },
  frame: readonly Pick<FrameCode, 'code'>[],
): Result<readonly string[]> {
  const codes = frame.map(({ code }) => code).filter((code) => typed.codes.includes(code))
  const problem = (key: string): Problem => ({ item: 'codes', key })
  if (typed.codes.some((code) => !codes.includes(code))) return refused(problem('text-codes.unknown'))
  if (typed.noneFits === 'yes') return codes.length === 0 ? accepted([]) : refused(problem('text-codes.both'))
  return codes.length === 0 ? refused(problem('text-codes.missing')) : accepted(codes)
}
