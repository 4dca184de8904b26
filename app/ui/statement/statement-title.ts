import { dayText } from '~/ui/release/day-text'

interface Titled {
  readonly sequence: number
  readonly content: { readonly from: string; readonly to: string }
}

/** What a statement is called: its number and its period. */
export function statementTitle({ sequence, content }: Titled): string {
  return `Participation statement ${sequence}: ${dayText(content.from)} to ${dayText(content.to)}`
}
