import { keepingWords as words, unsentWords } from './keeping-words'
import { countWaiting, type WaitingHere } from './tablet-store'
import { isAnythingKept, wipeTablet } from './wipe-tablet'

/** Under this name stands that somebody has signed out here without a signal; nothing else of anybody. */
const owed = 'signed-out'

function owe(): void {
  try {
    localStorage.setItem(owed, 'yes')
  } catch {
    // A browser that keeps nothing: whoever opens it has to sign out again.
  }
}

function isOwed(): boolean {
  try {
    return localStorage.getItem(owed) !== null
  } catch {
    return false
  }
}

function settle(): void {
  try {
    localStorage.removeItem(owed)
  } catch {
    // Nothing stands there.
  }
}

/** Whether the server has ended the session. */
async function endSession(): Promise<boolean> {
  const answer = await fetch('/sign-out', { method: 'POST', redirect: 'manual' }).catch(() => null)
  return answer?.type === 'opaqueredirect'
}

function blank(): void {
  const said = document.createElement('p')
  said.className = 'wm-panel'
  said.setAttribute('role', 'status')
  said.textContent = words.signedOutHere
  document.body.replaceChildren(said)
  document.title = 'What Matters'
}

/** Wipes the device at once, with or without a signal, and ends the session as soon as that can be. */
export async function signOutHere(): Promise<void> {
  await wipeTablet()
  if (await endSession()) {
    settle()
    location.replace('/sign-in?signed-out')
    return
  }
  owe()
  blank()
}

/** Ends the session that somebody wanted to end without a signal. */
export async function settleSignOut(): Promise<void> {
  if (!isOwed() || !(await endSession())) return
  settle()
  location.replace('/sign-in?signed-out')
}

function button(label: string, className: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = label
  made.addEventListener('click', press)
  return made
}

/** On its own board what waits is being sent already: the board tries again at once. */
function goAndSend({ workshop }: WaitingHere): void {
  const board = `/workshops/${workshop}/board`
  if (location.pathname === board) dispatchEvent(new Event('online'))
  else location.assign(board)
}

/** Says how much would be destroyed, and does only what is chosen. */
function askFirst(unsent: readonly WaitingHere[]): void {
  document.querySelector('#unsent')?.remove()
  const box = document.createElement('dialog')
  box.id = 'unsent'
  box.setAttribute('aria-labelledby', 'unsent-title')
  const title = document.createElement('h2')
  title.id = 'unsent-title'
  title.className = 'ds_h3'
  title.textContent = words.unsentTitle
  const sentence = document.createElement('p')
  sentence.textContent = unsentWords(unsent.reduce((sum, { waiting }) => sum + waiting, 0))
  const close = (): void => box.close()
  const [first] = unsent
  const send = (): void => {
    close()
    if (first !== undefined) goAndSend(first)
  }
  box.append(title, sentence, button(words.sendFirst, 'ds_button', send))
  box.append(button(words.destroy, 'ds_button ds_button--secondary', () => void signOutHere()))
  box.append(button(words.stay, 'ds_button ds_button--cancel', close))
  box.addEventListener('close', () => box.remove())
  document.body.append(box)
  box.showModal()
}

/** Signs out where nothing would be lost by it; asks where something would. */
export async function signOut(): Promise<void> {
  const kept = (await isAnythingKept()) ? await countWaiting().catch(() => []) : []
  const unsent = kept.filter(({ waiting }) => waiting > 0)
  if (unsent.length > 0) askFirst(unsent)
  else await signOutHere()
}
