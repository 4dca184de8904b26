// Makes coding faster where scripts run: letters look for a code, 1 to 9 tick what is on the screen, 0 says that none fits, Enter goes on.
const form = document.querySelector('form[data-coding]')
const search = form.querySelector('[data-search]')
const said = form.querySelector('[data-found]')
const none = form.querySelector('[data-none]')
const choices = [...form.querySelectorAll('[data-code]')]
for (const help of document.querySelectorAll('[data-key-help]')) help.hidden = false

const boxOf = (choice) => choice.querySelector('input')
const shown = () => choices.filter(({ hidden }) => !hidden)

function look() {
  const wanted = search.value.trim().toLowerCase()
  for (const choice of choices) {
    // What is ticked stays in sight.
    choice.hidden = !boxOf(choice).checked && !choice.dataset.code.toLowerCase().includes(wanted)
  }
  for (const level of form.querySelectorAll('[data-level]')) level.hidden = !level.querySelector('[data-code]:not([hidden])')
  for (const [index, choice] of shown().entries()) choice.querySelector('[data-number]').textContent = index < 9 ? String(index + 1) : ''
  const found = shown().length
  said.textContent = wanted === '' ? '' : `${found} ${found === 1 ? 'code' : 'codes'}`
}

function toggle(box) {
  box.checked = !box.checked
  if (box !== none && box.checked) none.checked = false
  if (box === none && box.checked) for (const choice of choices) boxOf(choice).checked = false
  search.value = ''
  look()
}

form.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (/^\d$/.test(event.key)) {
    event.preventDefault()
    const box = event.key === '0' ? none : shown().map(boxOf)[Number(event.key) - 1]
    if (box !== undefined) toggle(box)
  } else if (event.target === search && event.key === 'Enter') {
    event.preventDefault()
    const wanted = shown()
      .map(boxOf)
      .find(({ checked }) => !checked)
    if (search.value.trim() === '') form.requestSubmit()
    else if (wanted !== undefined) toggle(wanted)
  } else if (event.key === 'Escape') {
    search.value = ''
    look()
  }
})
form.addEventListener('change', (event) => {
  if (event.target === none && none.checked) for (const choice of choices) boxOf(choice).checked = false
  else if (event.target !== none && event.target.checked) none.checked = false
  look()
})
search.addEventListener('input', look)
look()

const summary = document.querySelector('#error-summary')
if (summary === null) search.focus()
else summary.focus()
