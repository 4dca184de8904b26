import { unseenIn, watchMarks } from './marks'
import { marksWanted, type MarksWanted } from './marks-wanted'

watchMarks()
// Other scripts of the page are modules of their own, and ask by an event.
document.addEventListener(marksWanted, (event) => {
  const { target, detail } = event as CustomEvent<MarksWanted>
  if (target instanceof HTMLTextAreaElement) detail.answer = unseenIn(target, detail.text)
})
