import type { ContentNote } from '~/domain/workshop/case-study'

/** What a reader is told before the words, as the end of “This story tells of …”. */
export const contentNoteWords: Readonly<Record<ContentNote, string>> = {
  violence: 'violence',
  'domestic-abuse': 'domestic abuse',
  'sexual-violence': 'sexual violence',
  'self-harm': 'self-harm or suicide',
  'drugs-and-alcohol': 'drugs and alcohol',
  death: 'a death',
  prison: 'prison',
  children: 'children who are hurt or taken away',
  police: 'the police and being arrested',
  other: 'other things that may be hard to read',
}
