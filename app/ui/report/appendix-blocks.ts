import { type DocumentBlock, heading, paragraph } from '~/domain/export/document-block'
import type { ReportMaterial } from '~/domain/export/report-material'
import { actionStates } from '~/domain/action/improvement-action'
import { actionStateWords } from '~/ui/action/action-words'
import { totalChangeText } from '~/ui/indicator/total-change-text'
import { isWithheldValue, valueWords } from '~/ui/indicator/value-words'
import { dayText } from '~/ui/release/day-text'
import { scaleText } from '~/ui/release/scale-text'
import { sizeText } from '~/ui/release/size-text'
import { summaryLine } from '~/ui/statement/statement-blocks'
import { findings } from './findings'
import { baselineCell, cell } from './indicator-evidence'
import { standingCounts } from './standing-counts'
import { scoresTable, sinceBlocks } from './survey-scores'

/** Two pages hold so many survey indicators, groups and actions in full. */
const most = { indicators: 14, groups: 12, columns: 6, actions: 6, findings: 5 }

function keyFacts({ release: latest }: ReportMaterial): readonly DocumentBlock[] {
  if (latest === null) return [paragraph('No survey was published by the end of this year.')]
  const { sequence, publishedOn, content, withdrawn } = latest.release
  const named = content.groups.slice(0, most.groups).map(({ code, name, size }) => {
    if (withdrawn.some(({ group }) => group === code)) return `${name} (withdrawn)`
    return `${name} (${size === null ? 'not enough answers' : size})`
  })
  const others = content.groups.length - named.length
  return [
    {
      kind: 'list',
      items: [
        `Release ${sequence}: ${content.wave.title}, published on ${dayText(publishedOn)}.`,
        `People were asked from ${dayText(content.wave.opensOn)} to ${dayText(content.wave.closedOn)}. ${content.total.size} people’s answers are in it.`,
        `Groups: ${named.join(', ')}${others > 0 ? `, and ${others} more` : ''}.`,
        `Scores are averages of ratings ${scaleText(content.wave.scale)}. “Not enough answers” is not a zero.`,
      ],
    },
    paragraph('What stands out:'),
    { kind: 'list', items: findings(latest).slice(0, most.findings) },
  ]
}

function surveyTable({ framework, evidenceOf }: ReportMaterial): readonly DocumentBlock[] {
  const survey = framework.indicators.filter(({ source }) => source === 'survey').slice(0, most.indicators)
  if (survey.length === 0) return []
  const rows = survey.map((indicator) => {
    const reading = evidenceOf(indicator)
    const { value, progress } = reading
    const latest = value.source === 'survey' ? value : null
    const shown = cell(valueWords(value))
    return [
      cell(indicator.measure),
      baselineCell(indicator, reading),
      isWithheldValue(value) ? { ...shown, isWithheld: true as const } : shown,
      cell(latest === null ? '' : sizeText(latest.figure)),
      cell(progress === null ? '' : totalChangeText(progress.change)),
    ]
  })
  const columns = ['Indicator', 'Baseline', 'Latest', 'People', 'Change']
  return [{ kind: 'table', caption: 'Survey indicators, all groups together', columns, widths: [40, 18, 14, 10, 18], rows }]
}

/** The scores by theme and group, where there is room for a column each. */
function scoreBlocks({ release }: ReportMaterial): readonly DocumentBlock[] {
  return release === null ? [] : [...sinceBlocks(release), scoresTable(release, most.columns)]
}

function doneBlocks({ statements, actions }: ReportMaterial): readonly DocumentBlock[] {
  const held = statements.map(
    ({ statement: { content } }) =>
      `Workshops, ${dayText(content.from)} to ${dayText(content.to)}: ${summaryLine(content, content.people)}.`,
  )
  const states = actionStates
    .map((state) => [actionStateWords[state].toLowerCase(), actions.filter((action) => action.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${count} ${words}`)
  const actionLine = states.length === 0 ? 'No improvement action is published yet.' : `Improvement actions: ${states.join(', ')}.`
  const named = actions.slice(0, most.actions).map(({ title, state }) => `${actionStateWords[state]}: ${title}`)
  const more = actions.length > named.length ? [`and ${actions.length - named.length} more, which changed longer ago.`] : []
  return [{ kind: 'list', items: [...held.slice(0, 6), actionLine, ...named, ...more] }]
}

function sourceItems({ framework, release, statements, at, addressOf }: ReportMaterial): readonly string[] {
  const released =
    release === null ? [] : [`Release ${release.release.sequence}: ${addressOf(`${at}/releases/${release.release.sequence}`)}`]
  const stated = statements.slice(0, 6).map(({ statement: { sequence } }) => {
    return `Participation statement ${sequence}: ${addressOf(`${at}/statements/${sequence}`)}`
  })
  return [...released, `${framework.title}: ${addressOf(`/frameworks/${framework.id}`)}`, ...stated]
}

/** The appendix of a committee paper, on two pages of A4: the survey with its indicators and scores, then how the framework stands, what was done, sources. */
export function appendixBlocks(material: ReportMaterial): readonly DocumentBlock[] {
  return [
    paragraph(`${material.partnership}, ${material.year}.`),
    heading(2, 'What people said'),
    ...keyFacts(material),
    ...surveyTable(material),
    ...scoreBlocks(material),
    heading(2, 'How the indicators stand'),
    paragraph(`${material.framework.title}.`),
    ...standingCounts(material),
    heading(2, 'What was done'),
    ...doneBlocks(material),
    heading(2, 'Sources'),
    { kind: 'list', items: sourceItems(material) },
  ]
}
