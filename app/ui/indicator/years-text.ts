import type { FrameworkTitle } from '~/domain/indicator/framework'

/** The years for which a framework is printed. */
export function yearsText({ validFrom, validTo }: Pick<FrameworkTitle, 'validFrom' | 'validTo'>): string {
  return validTo === null ? `from ${validFrom}` : `${validFrom} to ${validTo}`
}
