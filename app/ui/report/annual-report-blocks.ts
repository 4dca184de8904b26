import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import { asPart, type DocumentBlock, heading, paragraph } from '~/domain/export/document-block'
import { outcomeEvidence } from '~/domain/export/outcome-evidence'
import type { ReportMaterial, StatedPeriod } from '~/domain/export/report-material'
import { actionStateWords } from '~/ui/action/action-words'
import { levelWords, namesByLevel } from '~/ui/quote/code-words'
import { dayText } from '~/ui/release/day-text'
import { statementBlocks, summaryLine } from '~/ui/statement/statement-blocks'
import { statementTitle } from '~/ui/statement/statement-title'
import { kindWords } from '~/ui/statement/statement-words'
import { findings } from './findings'
import { cell, evidenceInWords, figuresTable } from './indicator-evidence'
import { standingCounts } from './standing-counts'
import { scoreBlocks } from './survey-scores'

/** Outcomes that the same indicators serve have one table under the first of them. */
function outcomeBlocks(material: ReportMaterial): readonly DocumentBlock[] {
  const first = new Map<string, string>()
  return outcomeEvidence(material.framework).flatMap(({ title, indicators }) => {
    if (indicators.length === 0) return [heading(3, title), paragraph('No indicator of this plan serves this outcome.')]
    const served = indicators.map(({ id }) => id).join(' ')
    const above = first.get(served)
    if (above !== undefined) return [heading(3, title), paragraph(`The same indicators as for “${above}”, above.`)]
    first.set(served, title)
    const words = evidenceInWords(indicators, material)
    const none = words.length === 0 && indicators.every(({ source }) => source === 'narrative')
    return [
      heading(3, title),
      ...figuresTable(`Indicators for “${title}”`, indicators, material),
      ...words,
      ...(none ? [paragraph('Nothing has been reported for this outcome yet.')] : []),
    ]
  })
}

/** Of a plan of areas for improvement: which outcomes each serves and what is done in it, and the outcomes that none serves. */
function areaBlocks({ framework, uncovered, actions }: ReportMaterial): readonly DocumentBlock[] {
  const { id, areas } = framework
  if (areas.length === 0) return []
  const rows = areas.map(({ order, title, outcomes }) => {
    const done = actions.filter(({ planItem }) => planItem === `${id}/area-${order}`)
    const lines = done.map((action) => `${actionStateWords[action.state]}: ${action.title}`)
    return [
      cell(`${order}. ${title}`),
      cell(...outcomes.map(({ outcome }) => outcome.title)),
      cell(...(lines.length === 0 ? ['Not reported yet'] : lines)),
    ]
  })
  const columns = ['Area for improvement', 'Outcomes that it serves', 'What is done']
  return [
    { kind: 'table', caption: 'Areas for improvement and the outcomes that they serve', columns, widths: [26, 42, 32], rows },
    heading(3, 'National outcomes not yet covered'),
    { kind: 'list', items: uncovered.map(({ title }) => title) },
  ]
}

function saidBlocks(statements: readonly StatedPeriod[]): readonly DocumentBlock[] {
  const words = statements.flatMap((one) => one.words)
  const lists = (['strength', 'challenge', 'idea'] as const).flatMap((kind): readonly DocumentBlock[] => {
    const own = words.filter((one) => one.kind === kind)
    return own.length === 0 ? [] : [heading(3, kindWords[kind]), { kind: 'list', items: own.map(({ text }) => text) }]
  })
  if (lists.length === 0) return [paragraph('No participation statement of this year holds words of groups that can be shown.')]
  return [paragraph('In the words of the groups, reviewed; they stand in an order of chance.'), ...lists]
}

/** What the large groups wrote about, and where the quotes may be read: a quote itself is in no file, so that it can be taken down. */
function wroteBlocks({ release, wrote, at, addressOf }: ReportMaterial): readonly DocumentBlock[] {
  if (release === null || wrote === null) return []
  const { sequence, content, withdrawn } = release.release
  const groups = wrote.texts.groups.flatMap(({ group, codes }): readonly DocumentBlock[] => {
    if (withdrawalOf(group, withdrawn) !== null) return []
    const subjects = namesByLevel(codes, wrote.names).map(([level, names]) => `${levelWords[level]}: ${names.join('; ')}`)
    const name = content.groups.find(({ code }) => code === group)?.name ?? group
    return [
      heading(3, name),
      ...(subjects.length === 0 ? [paragraph('No subject stands out.')] : [{ kind: 'list', items: subjects } as const]),
    ]
  })
  return [
    heading(2, 'What people wrote about'),
    paragraph('A subject is named when at least five texts of a group of thirty people or more are about it.'),
    ...(groups.length === 0 ? [paragraph('In this survey no group was that large.')] : groups),
    paragraph(`What they wrote, in their own words: ${addressOf(`${at}/releases/${sequence}/quotes`)}`),
  ]
}

function actionBlocks({ actions }: ReportMaterial): readonly DocumentBlock[] {
  if (actions.length === 0) return [paragraph('No improvement action is published yet.')]
  const columns = ['What was said', 'What is done about it', 'Who', 'By when', 'How it stands']
  const rows = actions.map(({ said, title, owner, dueText, state, note, changedOn }) => [
    cell(said === '' ? 'From the plan' : said),
    cell(title),
    cell(owner),
    cell(dueText),
    cell(actionStateWords[state], note, `Since ${dayText(changedOn)}`),
  ])
  return [{ kind: 'table', caption: 'Improvement actions', columns, widths: [22, 24, 16, 10, 28], rows }]
}

function shortBlocks(material: ReportMaterial): readonly DocumentBlock[] {
  const { release, statements } = material
  const asked =
    release === null
      ? 'No survey was published.'
      : `Survey: ${release.release.content.wave.title}, ${release.release.content.total.size} people.`
  const met = statements.map(
    ({ statement: { content } }) =>
      `Workshops, ${dayText(content.from)} to ${dayText(content.to)}: ${summaryLine(content, content.people)}.`,
  )
  return [
    { kind: 'list', items: [asked, ...(met.length === 0 ? ['No participation statement was released for this year.'] : met)] },
    ...(release === null ? [] : [paragraph('What stands out in the survey:'), { kind: 'list', items: findings(release) } as const]),
    ...standingCounts(material),
  ]
}

function statementPart({ statement, words }: StatedPeriod): readonly DocumentBlock[] {
  const { people, contributions } = statement.content
  return [
    { kind: 'page-break' },
    heading(2, statementTitle(statement)),
    paragraph(`${statement.content.partnership.name}. Published on ${dayText(statement.publishedOn)}.`),
    ...asPart(statementBlocks(statement.content, { people, contributions, words })),
  ]
}

/**
 * The evidence of a year from top to bottom: by national outcome, the survey, what people wrote about and groups said, what is done, the self-evaluation, and the
 * participation statements of the year. `selfEvaluation`: as its own page shows it; empty where none is published.
 */
export function annualReportBlocks(material: ReportMaterial, selfEvaluation: readonly DocumentBlock[] = []): readonly DocumentBlock[] {
  const { framework, partnership, statements, asOf } = material
  return [
    paragraph(
      `${partnership}. Made from ${framework.title}: the surveys and workshops of the time up to ${dayText(asOf)}, what was being done on that day, and figures of periods up to it, whenever they were entered.`,
    ),
    heading(2, 'In short'),
    ...shortBlocks(material),
    heading(2, 'Evidence by outcome'),
    ...outcomeBlocks(material),
    ...areaBlocks(material),
    heading(2, 'Survey scores by community'),
    ...scoreBlocks(material),
    ...wroteBlocks(material),
    heading(2, 'Strengths, challenges and ideas of groups'),
    ...saidBlocks(statements),
    heading(2, 'What is done about it'),
    ...actionBlocks(material),
    ...(selfEvaluation.length === 0 ? [] : [heading(2, 'Self-evaluation'), ...asPart(selfEvaluation)]),
    ...statements.flatMap(statementPart),
  ]
}
