import { en } from '~/locales/en'
import type { MarkWords } from './mark-word'

/** The words of a mark on a page for staff, who type what somebody else wrote. */
export const staffMarkWords: MarkWords = {
  ...en.marks,
  point: 'This could point to somebody. Change it or keep it; a reviewer sees it before anybody else does.',
  out: 'This is taken out before the text is kept, and cannot be put back. If it matters, say it in other words.',
}
