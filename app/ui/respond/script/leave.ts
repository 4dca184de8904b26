import { forgetOffline } from './forget-offline'
import { arrival, home, isShared } from './here'
import { dropDraft } from './phone-store'
import { forget, recall, remember } from './tab'
import { hearTabs, tellTabs } from './tell-tabs'

const mark = 'left'
/** The longest that wiping may hold up the way out, in milliseconds; the page is blank by then. */
const patience = 400
let pressed: number[] = []

function hide(): void {
  document.title = ''
  document.body.replaceChildren()
}

/**
 * Blank at once, then wiped, then away: a page that is left while it deletes might not have deleted. A device of many keeps the empty page,
 * or without a signal nobody could answer on it any more.
 */
async function goAway(): Promise<void> {
  const way = document.querySelector<HTMLAnchorElement>('#leave')
  if (way === null) return
  const { href } = way
  remember(mark, href)
  hide()
  tellTabs('left')
  const wiped = Promise.all([dropDraft(home), isShared() || forgetOffline()]).catch(() => undefined)
  await Promise.race([wiped, new Promise((resolve) => setTimeout(resolve, patience))])
  location.replace(href)
}

/** Somebody who left and pressed the browser's back button by accident, or somebody else who did, goes on to the neutral page again. */
function staysAway(): boolean {
  const address = recall(mark)
  if (address === null) return false
  // What could not be wiped on the way out is wiped now.
  dropDraft(home).catch(() => undefined)
  if (arrival() !== 'back_forward') {
    forget(mark)
    return false
  }
  hide()
  location.replace(address)
  return true
}

/** Leave now: one tap, or Shift three times within three seconds, in this tab for all of them. True when the page is on its way out already. */
export function watchLeaving(): boolean {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('#leave') === null) return
    event.preventDefault()
    void goAway()
  })
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    pressed = key === 'Shift' ? [...pressed.filter((moment) => timeStamp - moment < 3000), timeStamp] : []
    if (pressed.length === 3) void goAway()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && recall(mark) !== null) void goAway()
  })
  hearTabs((news) => {
    if (news === 'left' && recall(mark) === null) void goAway()
  })
  return staysAway()
}
