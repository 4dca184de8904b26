import { dropDraft } from './draft'
import { forget, recall, remember } from './store'

const mark = 'left'
let pressed: number[] = []

function goAway(): void {
  const way = document.querySelector<HTMLAnchorElement>('#leave')
  if (way === null) return
  dropDraft()
  remember(mark, way.href)
  document.body.replaceChildren()
  location.replace(way.href)
}

/** Somebody who left and pressed the browser's back button by accident, or somebody else who did, goes on to the neutral page again. */
function staysAway(): boolean {
  const address = recall(mark)
  if (address === null) return false
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit?.type !== 'back_forward') {
    forget(mark)
    return false
  }
  document.body.replaceChildren()
  location.replace(address)
  return true
}

/** Leave now: one tap, or Shift three times within three seconds. True when the page is on its way out already. */
export function watchLeaving(): boolean {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('#leave') === null) return
    event.preventDefault()
    goAway()
  })
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    pressed = key === 'Shift' ? [...pressed.filter((moment) => timeStamp - moment < 3000), timeStamp] : []
    if (pressed.length === 3) goAway()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && recall(mark) !== null) goAway()
  })
  return staysAway()
}
