import type { DocumentBlock, DocumentCell } from '~/domain/export/document-block'
import { evidenceSource } from '~/domain/export/evidence-lines'
import type { ReportMaterial } from '~/domain/export/report-material'
import type { Indicator } from '~/domain/indicator/indicator'
import type { IndicatorReading } from '~/domain/indicator/indicator-reading'
import { comparabilityText, directionWords, standingText } from '~/ui/indicator/standing-text'
import { isWithheldValue, valueWords } from '~/ui/indicator/value-words'
import { sizeText } from '~/ui/release/size-text'

type Evidence = Pick<ReportMaterial, 'evidenceOf' | 'at' | 'addressOf'>

export function cell(...lines: readonly string[]): DocumentCell {
  return { lines: lines.filter((line) => line !== '') }
}

/** The printed baseline, and of a survey indicator the first figure that was released. */
export function baselineCell({ baselinePrinted }: Indicator, { progress }: IndicatorReading): DocumentCell {
  const baseline = progress?.baseline
  if (baseline == null) return cell(baselinePrinted)
  return cell(`${valueWords({ source: 'survey', ...baseline })} (release ${baseline.release.sequence})`)
}

/** The latest figure with its period and, of a survey, about how many people it is. */
export function latestCell({ value, standing }: IndicatorReading): DocumentCell {
  const people = value.source === 'survey' ? sizeText(value.figure) : ''
  const shown = cell(valueWords(value), standing?.actual ? standing.period : '', people === '' ? '' : `${people} people`)
  return isWithheldValue(value) ? { ...shown, isWithheld: true } : shown
}

function standingCell({ standing }: IndicatorReading): DocumentCell {
  if (standing === null) return cell('no target and no figure')
  const { direction, comparability, reason } = standing
  const care = comparability.length === 0 ? '' : `Compare with care: ${comparabilityText(comparability)}`
  return cell(standingText(standing), direction === null ? '' : directionWords[direction], care, reason ?? '')
}

function targetText({ targets }: Indicator, { standing }: IndicatorReading): string {
  if (standing !== null && standing.target !== '') return standing.target
  return targets
    .filter(({ printed }) => printed !== '')
    .map(({ period, printed }) => `${printed} (${period})`)
    .join('; ')
}

/** Indicators with their figures and how they stand, a row each. */
export function figuresTable(caption: string, indicators: readonly Indicator[], { evidenceOf }: Evidence): readonly DocumentBlock[] {
  const figured = indicators.filter(({ source }) => source !== 'narrative')
  if (figured.length === 0) return []
  const rows = figured.map((indicator) => {
    const reading = evidenceOf(indicator)
    const target = cell(targetText(indicator, reading))
    return [cell(indicator.measure), baselineCell(indicator, reading), target, latestCell(reading), standingCell(reading)]
  })
  const columns = ['Indicator', 'Baseline', 'Target', 'Latest figure', 'How it stands']
  return [{ kind: 'table', caption, columns, widths: [31, 13, 14, 14, 28], rows }]
}

/** What is reported in words for these indicators, with the address of everything that it rests on. */
export function evidenceInWords(indicators: readonly Indicator[], evidence: Evidence): readonly DocumentBlock[] {
  return indicators.flatMap((indicator) =>
    evidence
      .evidenceOf(indicator)
      .evidence.flatMap(({ period, text, links }): readonly DocumentBlock[] => [
        { kind: 'paragraph', text: `${indicator.measure} (${period}): ${text}` },
        ...(links.length === 0 ? [] : [{ kind: 'list', items: links.map((link) => evidenceSource(link, evidence)) } as const]),
      ]),
  )
}
