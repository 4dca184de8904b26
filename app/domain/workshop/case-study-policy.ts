/** What a case study has to be before it goes out: numbers with a name and a version, never constants in a condition. */
export interface CaseStudyPolicy {
  readonly name: string
  /** The fewest stages that are told. */
  readonly fewestStages: number
  /** The most characters of each part. */
  readonly longest: { readonly title: number; readonly opening: number; readonly stage: number; readonly closing: number }
}

export const caseStudyPolicy: CaseStudyPolicy = {
  name: 'case-studies-1',
  fewestStages: 2,
  longest: { title: 120, opening: 2000, stage: 4000, closing: 2000 },
}
