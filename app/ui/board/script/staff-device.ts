import { settleSignOut, signOut } from './sign-out'
import { askDevice } from './speak'
import { countWaiting } from './tablet-store'
import { isAnythingKept, wipeTablet, wipeWorkshop } from './wipe-tablet'

const signedOut = 'what-matters-out'

/** Somebody has signed out in this browser, perhaps where no script saw it: the sign-in page that follows wipes the device, once. */
async function wipeAfterSignOut(): Promise<void> {
  if (!document.cookie.includes(`${signedOut}=1`)) return
  await wipeTablet()
  document.cookie = `${signedOut}=; Max-Age=0; Path=/sign-in; SameSite=Lax`
}

/** Asks for each workshop whether this device may still keep it, also when the session is over; without a signal nothing changes. */
async function wipeWhatIsRevoked(): Promise<void> {
  if (!(await isAnythingKept())) return
  for (const { workshop, capture, isKnown, waiting } of await countWaiting()) {
    if (!isKnown) continue
    const answer = await askDevice(`/workshops/${workshop}/device`, { capture })
    if (answer === 'revoked' || (answer === 'over' && waiting === 0)) await wipeWorkshop(workshop)
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.getAttribute('action') !== '/sign-out') return
  event.preventDefault()
  void signOut()
})

void settleSignOut()
  .then(wipeAfterSignOut)
  .then(wipeWhatIsRevoked)
  // A browser that keeps nothing has nothing to wipe.
  .catch(() => undefined)
