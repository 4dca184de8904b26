import type { InventedWorkshop } from './invented-workshops'

const [good, hard, idea, learned] = ['strength', 'challenge', 'idea', 'learning-point'] as const
const [open, internal] = ['publish', 'internal'] as const

/**
 * A workshop about the place itself, three years after the series: its contributions are coded to the themes of the instrument, so that they
 * stand beside the scores that they speak to. All of it is invented.
 */
export const place2025: InventedWorkshop = {
  title: 'Where we live (invented)',
  heldOn: '2025-11-20',
  journey: 'accused',
  placeKind: 'recovery-cafe',
  place: 'alloa',
  host: 'A recovery café (invented)',
  communities: ['recovery', 'prison'],
  headCounts: { 'lived-experience': 14, 'supporting-organisation': 11 },
  tookPart: ['A recovery café (invented)', 'A housing charity (invented)'],
  standards: [
    ['inclusion', 'In the evening, with fares paid and supper on the table.'],
    ['methods', 'Everything was written up where all could see it, and read aloud.'],
  ],
  said: [
    ['return', hard, 6, open, 'There is no bus home after the evening meeting.', ['PS02']],
    ['return', hard, 4, open, 'The bus to probation needs a change and half a day.', ['PS02']],
    ['return', idea, 5, open, 'Give people a bus pass with their release papers.', ['PS02']],
    ['return', hard, 5, open, 'The path by the bridge is dark and people walk round it.', ['PS01', 'PS12']],
    ['return', hard, 3, open, 'You learn which streets to keep out of.', ['PS12']],
    ['return', good, 4, open, 'The wardens know our names and say hello.', ['PS12']],
    ['return', hard, 6, open, 'A box to tick about convictions, and the form goes in the bin.', ['PS08']],
    ['return', good, 5, open, 'One employer asked what I can do and never what I did.', ['PS08']],
    ['return', idea, 4, open, 'Let firms that have hired one of us tell the others how it went.', ['PS08']],
    ['return', hard, 6, open, 'A room in a hostel where everybody is using.', ['PS09']],
    ['return', hard, 4, open, 'The keys come weeks after the gate.', ['PS09']],
    ['return', good, 3, open, 'My housing officer sat down with me and did the form.', ['PS09']],
    ['return', good, 6, open, 'The café is where I am somebody.', ['PS10']],
    ['return', good, 4, open, 'Sunday football, and nobody asks.', ['PS10', 'PS06']],
    ['return', hard, 3, open, 'Everything that is free shuts at five.', ['PS07']],
    ['return', idea, 3, open, 'Open the library one evening for us and our kids.', ['PS07']],
    ['return', hard, 4, open, 'We are asked, and then it goes quiet.', ['PS14']],
    ['return', idea, 5, open, 'Come back and tell us what you did with it.', ['PS14']],
    ['return', good, 2, internal, 'Some of us sit on the board now.', ['PS14']],
    ['whole', learned, 0, internal, 'People speak about the place more easily than about themselves.', ['PS10']],
  ],
}
