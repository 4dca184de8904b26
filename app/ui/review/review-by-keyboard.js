// Makes reviewing faster where scripts run: a letter decides, E goes to the box, Esc back to the text. Letters can be switched off (WCAG 2.1.4).
const section = document.querySelector('[data-text]')
const form = document.querySelector('form[data-review]')
const keys = document.querySelector('[data-keys]')
const use = document.querySelector('[data-use-keys]')
const words = form?.elements.words

function remembered() {
  try {
    return localStorage.getItem('review-keys') !== 'off'
  } catch {
    return true
  }
}

function remember() {
  try {
    localStorage.setItem('review-keys', use.checked ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}

let isSent = false

function decide(decision) {
  const button = form.querySelector(`button[value="${decision}"]`)
  if (button !== null && !isSent) form.requestSubmit(button)
}

const acts = {
  a: () => decide('approve'),
  r: () => decide('refuse'),
  s: () => decide('ask'),
  e: () => {
    words.focus()
    words.setSelectionRange(words.value.length, words.value.length)
  },
  '?': () => {
    keys.open = !keys.open
    if (keys.open) keys.querySelector('summary').focus()
  },
}

function isTyping(target) {
  return target.matches('textarea, select, input:not([type="checkbox"])')
}

if (form !== null) {
  keys.hidden = false
  use.checked = remembered()
  use.addEventListener('change', remember)
  const summary = document.querySelector('#error-summary')
  ;(summary ?? section).focus()

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target === words && !event.isComposing) section.focus()
    if (isTyping(event.target) || !use.checked) return
    if (event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const act = acts[event.key.toLowerCase()]
    if (act === undefined) return
    event.preventDefault()
    act()
  })

  // One press, one decision.
  form.addEventListener('submit', (event) => {
    if (isSent) event.preventDefault()
    isSent = true
  })
  addEventListener('pageshow', () => {
    isSent = false
  })
}
