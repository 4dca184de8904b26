import type { TypedArea } from '~/domain/indicator/edit-area'
import type { TypedDeliveryAction } from '~/domain/indicator/edit-delivery-action'
import type { TypedIndicator } from '~/domain/indicator/edit-indicator'
import { lineLists, type TypedLists } from '~/domain/indicator/edit-lists'
import type { TypedOutcome } from '~/domain/indicator/edit-outcome'
import type { TypedTitle } from '~/domain/indicator/edit-title'
import type { Framework } from '~/domain/indicator/framework'
import type { TypedTarget } from '~/domain/indicator/parse-typed-targets'
import { formText, formTexts } from './form-text.server'

const isRetired = (form: FormData) => formText(form, 'isRetired') === 'yes'

export function readTypedTitle(form: FormData): TypedTitle {
  return {
    title: formText(form, 'title'),
    owner: formText(form, 'owner'),
    validFrom: formText(form, 'validFrom'),
    validTo: formText(form, 'validTo'),
    notes: formText(form, 'notes'),
  }
}

export function readTypedOutcome(form: FormData): TypedOutcome {
  return {
    code: formText(form, 'code'),
    kind: formText(form, 'kind'),
    title: formText(form, 'title'),
    aliases: formText(form, 'aliases'),
    due: formText(form, 'due'),
    nature: formText(form, 'nature'),
    actionsCount: formText(form, 'actionsCount'),
    isRetired: isRetired(form),
  }
}

export function readTypedArea(form: FormData): TypedArea {
  return {
    aim: formText(form, 'aim'),
    title: formText(form, 'title'),
    outcomes: formTexts(form, 'outcomes'),
    isRetired: isRetired(form),
  }
}

export function readTypedAction(form: FormData): TypedDeliveryAction {
  return {
    title: formText(form, 'title'),
    timescale: formText(form, 'timescale'),
    responsibility: formText(form, 'responsibility'),
    isRetired: isRetired(form),
  }
}

/** Rows are numbered from 1 until one is not there. */
function readTypedTargets(form: FormData): readonly TypedTarget[] {
  const rows: TypedTarget[] = []
  for (let number = 1; form.has(`period-${number}`); number += 1) {
    const field = (name: string) => formText(form, `${name}-${number}`)
    rows.push({ period: field('period'), printed: field('printed'), kind: field('kind'), value: field('value'), span: field('span') })
  }
  return rows
}

export function readTypedIndicator(form: FormData): TypedIndicator {
  return {
    outcome: formText(form, 'outcome'),
    place: formText(form, 'place'),
    type: formText(form, 'type'),
    measure: formText(form, 'measure'),
    reportingMeasure: formText(form, 'reportingMeasure'),
    serves: formTexts(form, 'serves'),
    servesAll: formText(form, 'servesAll') === 'yes',
    allPrinted: formText(form, 'allPrinted'),
    source: formText(form, 'source'),
    theme: formText(form, 'theme'),
    communities: formTexts(form, 'communities'),
    counts: formText(form, 'counts'),
    baseline: formText(form, 'baseline'),
    trend: formText(form, 'trend'),
    lead: formText(form, 'lead'),
    polarity: formText(form, 'polarity'),
    targets: readTypedTargets(form),
    isRetired: isRetired(form),
  }
}

export function readTypedLists(form: FormData, { localIssues }: Framework): TypedLists {
  const retired = formTexts(form, 'retired')
  const lines = Object.fromEntries(lineLists.map((name) => [name, formText(form, name)])) as TypedLists['lines']
  return {
    lines,
    localIssues: localIssues.map(({ order }) => ({
      order,
      text: formText(form, `issue-${order}`),
      isRetired: retired.includes(String(order)),
    })),
    addedIssues: formText(form, 'addedIssues'),
    partners: formText(form, 'partners'),
  }
}
