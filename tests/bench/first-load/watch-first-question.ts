/** What is noted in the page, in milliseconds since somebody opened its link. */
export interface Moments {
  /** Something of the page can be read. */
  readonly painted: number
  /** The first rating can be pressed. */
  readonly answerable: number
  /** It was pressed, and the page says that it is saved; null on a page that saves nothing. */
  readonly kept: number | null
}

/**
 * Runs in the page before anything else. As soon as there is a button that begins the survey it presses it, and then the first rating, as fast
 * as nobody could: the moment before is when the first question could be answered.
 */
export function watchFirstQuestion(): void {
  const marks: Record<string, number> = {}
  Object.assign(globalThis, { marks })
  const press = (): boolean => {
    const isOurs = document.querySelector('#survey') !== null
    const way = document.querySelector<HTMLElement>('#welcome [data-by="1"]')
    if (isOurs && way === null) return false
    if (!isOurs && (document.readyState === 'loading' || document.querySelector('input[type="radio"]') === null)) return false
    // A page whose style has not come is not shown, so that nobody could press anything.
    if (performance.getEntriesByName('first-contentful-paint').length === 0) return false
    marks['answerable'] = performance.now()
    way?.click()
    const ratings = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"][value="4"]')]
    ratings.find((rating) => rating.closest('[hidden]') === null)?.click()
    marks['pressed'] = performance.now()
    return true
  }
  const look = (): void => {
    if (marks['answerable'] === undefined && !press()) return void setTimeout(look, 10)
    const state = document.querySelector<HTMLElement>('#status')?.dataset['state']
    if (state === 'saved') marks['kept'] = performance.now()
    else if (document.querySelector('#survey') !== null) setTimeout(look, 10)
  }
  setTimeout(look, 10)
}
