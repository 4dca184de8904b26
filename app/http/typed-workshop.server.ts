import { engagementStandards, type Workshop } from '~/domain/workshop/workshop'
import type { HeadCounts, StandardMet, TypedFinish } from '~/domain/workshop/workshop-finish'
import type { TypedPlan } from '~/domain/workshop/workshop-plan'
import { formText, formTexts } from './form-text.server'

/** The form of a plan as it was sent. */
export function readPlan(form: FormData): TypedPlan {
  return {
    title: formText(form, 'title'),
    heldOn: formText(form, 'heldOn'),
    place: formText(form, 'place'),
    placeKind: formText(form, 'placeKind'),
    mode: formText(form, 'mode'),
    host: formText(form, 'host'),
    accessibility: formText(form, 'accessibility'),
    support: formText(form, 'support'),
    journey: formText(form, 'journey'),
    mixes: formText(form, 'mixes'),
    audiences: formTexts(form, 'audiences'),
    communities: formTexts(form, 'communities'),
    organisations: formText(form, 'organisations'),
    facilitators: formTexts(form, 'facilitators'),
    caseStudies: formTexts(form, 'caseStudies'),
  }
}

/** A plan that stands, as its form shows it. */
export function planAsTyped({ journey, mixes, facilitatorIds, caseStudyIds, organisations, ...plan }: Workshop): TypedPlan {
  return {
    ...plan,
    journey: journey.id,
    mixes: mixes ? 'yes' : '',
    organisations: organisations.map(({ name }) => name).join('\n'),
    facilitators: facilitatorIds,
    caseStudies: caseStudyIds,
  }
}

/** The form at the end of a workshop as it was sent. */
export function readFinish(form: FormData, { audiences }: Workshop): TypedFinish {
  return {
    headCounts: Object.fromEntries(audiences.map((audience) => [audience, formText(form, `count-${audience}`)])),
    facilitated: formText(form, 'facilitated'),
    partners: formTexts(form, 'partners'),
    otherPartners: formText(form, 'otherPartners'),
    others: formText(form, 'others'),
    standards: Object.fromEntries(engagementStandards.map((standard) => [standard, formText(form, `standard-${standard}`)])),
  }
}

interface Recorded {
  readonly headCounts: HeadCounts | null
  readonly standards: readonly StandardMet[]
  /** The names of partners that the form offers. */
  readonly partners: readonly string[]
}

/** What was recorded, as the form shows it to those who facilitate the workshop. */
export function finishAsTyped({ organisations }: Workshop, { headCounts, standards, partners }: Recorded): TypedFinish {
  const took = organisations.filter(({ part }) => part === 'took-part')
  const names = (of: typeof organisations) => of.map(({ name }) => name).join('\n')
  const isListed = ({ name }: { readonly name: string }) => partners.includes(name)
  return {
    headCounts: Object.fromEntries(Object.entries(headCounts ?? {}).map(([audience, count]) => [audience, String(count)])),
    facilitated: names(organisations.filter(({ part }) => part === 'facilitated')),
    partners: took.filter(isListed).map(({ name }) => name),
    otherPartners: names(took.filter((one) => one.isPartner && !isListed(one))),
    others: names(took.filter((one) => !one.isPartner && !isListed(one))),
    standards: Object.fromEntries(standards.map(({ standard, note }) => [standard, note])),
  }
}
