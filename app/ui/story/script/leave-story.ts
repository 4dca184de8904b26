import { forget, recall, remember } from '../../respond/script/tab'

const mark = 'left-story'
let pressed: number[] = []

/** Blank at once, and in the place of this page in the history. */
function goAway(href: string): void {
  remember(mark, href)
  document.title = ''
  document.body.replaceChildren()
  location.replace(href)
}

function way(): string | null {
  return document.querySelector<HTMLAnchorElement>('#leave')?.href ?? null
}

function leave(): void {
  const href = way() ?? recall(mark)
  if (href !== null) goAway(href)
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.target.closest('#leave') === null) return
  event.preventDefault()
  leave()
})

// Shift three times within three seconds, as on the pages of the survey.
document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return
  pressed = key === 'Shift' ? [...pressed.filter((moment) => timeStamp - moment < 3000), timeStamp] : []
  if (pressed.length === 3) leave()
})

// Somebody who left and comes back by the browser's button, or somebody else who does, goes on to the other page again.
addEventListener('pageshow', ({ persisted }) => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (recall(mark) === null) return
  if (persisted || visit?.type === 'back_forward') leave()
  else forget(mark)
})
