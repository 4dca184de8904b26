// Makes deciding faster where scripts run: 1 and 2 choose an entry and go on to the next difference, 3 goes to the box.
for (const help of document.querySelectorAll('[data-key-help]')) help.hidden = false

const items = [...document.querySelectorAll('form[data-differences] fieldset')]
const picksOf = (item) => [...item.querySelectorAll('[data-pick]')]

function goTo(item) {
  if (item === undefined) return
  const picks = picksOf(item)
  ;(picks.find(({ checked }) => checked) ?? picks[0]).focus()
}

const summary = document.querySelector('#error-summary')
if (summary === null) goTo(items[0])
else summary.focus()

for (const [index, item] of items.entries()) {
  const form = item.closest('form')
  const box = item.querySelector('textarea')
  const last = items[index + 1]?.closest('form') !== form
  item.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      form.requestSubmit()
    }
    if (event.target === box || event.ctrlKey || event.metaKey || event.altKey) return
    const pick = picksOf(item)[Number(event.key) - 1]
    if (pick === undefined) return
    event.preventDefault()
    pick.checked = true
    if (event.key === '3') box.focus()
    else if (last) form.querySelector('button').focus()
    else goTo(items[index + 1])
  })
  box.addEventListener('input', () => {
    picksOf(item)[2].checked = true
  })
}
