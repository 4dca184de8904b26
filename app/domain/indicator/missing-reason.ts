import type { Indicator, IndicatorSource } from './indicator'
import type { ReportedPeriod } from './reported-periods'

const withheld: Readonly<Record<IndicatorSource, string>> = {
  survey: 'There were not enough answers.',
  entered: 'Not shown, to protect people.',
  count: 'Not shown, to protect people.',
  narrative: '',
}

const absent: Readonly<Partial<Record<IndicatorSource, string>>> = {
  survey: 'No survey was published for this period.',
  count: 'No participation statement was released for this period.',
}

/**
 * Why a period has no figure to show: in the partnership's words where it gave any, else a general reason; null where the figure is shown or
 * nothing is known. It never says which rule withheld a figure.
 */
export function missingReason({ source }: Indicator, { figure, reason }: ReportedPeriod): string | null {
  if (figure !== null && figure.range !== null) return null
  if (reason !== null) return reason.reason
  return figure === null ? (absent[source] ?? null) : withheld[source]
}
