import type { Person } from './person'

/**
 * Whether the phone keeps nothing but the code of a card: whoever opens its link while the answers are on their way has a new form, with the used
 * code in it and no answer.
 */
function isOnlyCode(keptOnPhone: string): boolean {
  return /^\[\{"secret":"\w+","fields":\{"code":\["\w+"\]\}(?:,"until":"[\d-]+")?\}\]$/.test(keptOnPhone)
}

/** What is wrong at the end; empty: nothing that was acknowledged is lost, nothing is doubled, nothing stays on the phone. */
export function judge({ belief, lane, way, mark }: Person, keptOnPhone: string): readonly string[] {
  const { ratings, texts } = lane.find(way.collector, mark)
  const wrong: string[] = []
  if (ratings.length > 1) wrong.push(`${ratings.length} responses of one person were counted`)
  if (belief.receipts.size > 1) wrong.push(`${belief.receipts.size} receipts were shown for one response`)
  if (belief.isIn() && ratings.length === 0) wrong.push('A page said that the answers are in, and there are none')
  if (belief.isOwed() && ratings.length === 0) wrong.push('A page said that answers are saved, and they never arrived')
  if (new Set(texts.map(([name]) => name)).size < texts.length) wrong.push('A text was counted twice')
  const arrived = new Map([...texts, ...Object.entries(ratings[0] ?? {}).map(([name, value]) => [name, String(value)] as const)])
  if (ratings.length > 0) wrong.push(...belief.differences(arrived))
  if (belief.isIn() && keptOnPhone !== '[]' && !isOnlyCode(keptOnPhone))
    wrong.push(`After sending the phone keeps ${keptOnPhone.slice(0, 400)}`)
  return wrong
}
