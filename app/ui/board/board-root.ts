import { marksRoot } from '../anonymise/marks-root'
import { staffMarkWords } from '../anonymise/staff-mark-words'
import type { BoardView } from './board-view'
import { scriptWords } from './board-words'

/** What the element around a board hands to its script: where to send and to ask, what the board offers, and its words. */
export function boardRoot({ workshopId, partnershipId, layout, isShell }: BoardView) {
  const address = `/workshops/${workshopId}`
  return {
    'data-board': workshopId,
    'data-entries': `${address}/entries`,
    'data-board-data': `${address}/board.json`,
    'data-device': `${address}/device`,
    'data-worker': '',
    'data-sign-in': `/sign-in?next=${encodeURIComponent(`${address}/board`)}`,
    'data-layout': JSON.stringify(layout),
    'data-words': JSON.stringify(scriptWords),
    ...(isShell ? { 'data-shell': '' } : {}),
    ...marksRoot(staffMarkWords, `/places/${partnershipId}.json`),
  }
}
