// Makes typing sheets faster where scripts run: a digit goes to the next theme, arrows move, Enter saves from the texts too.
const form = document.querySelector('form[data-sheet]')
const ratings = [...form.querySelectorAll('[data-rating]')]
const stops = [...ratings, form.querySelector('[name="priority1"]')]

form.querySelector('[data-key-help]').hidden = false

function goTo(field) {
  field?.focus()
  field?.select()
}

const summary = document.querySelector('#error-summary')
if (summary === null) goTo(ratings[0])
else summary.focus()

form.addEventListener('input', ({ target }) => {
  if (/^[1-7]$/.test(target.value) && ratings.includes(target)) goTo(stops[ratings.indexOf(target) + 1])
})

form.addEventListener('keydown', (event) => {
  const at = stops.indexOf(event.target)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (at >= 0 && step !== undefined && stops[at + step]) {
    event.preventDefault()
    goTo(stops[at + step])
  }
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches('textarea')) {
    event.preventDefault()
    form.requestSubmit()
  }
})

let isSent = false
form.addEventListener('submit', (event) => {
  if (isSent) event.preventDefault()
  isSent = true
})
addEventListener('pageshow', () => {
  isSent = false
})
