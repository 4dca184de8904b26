import { audienceWords } from './workshop-words'

type Values = Readonly<Record<string, string>>

/** Whom a head-count is about, inside a sentence. */
function audienceIn(values: Values): string {
  const words: Readonly<Record<string, string>> = audienceWords
  return (words[values['audience'] ?? ''] ?? '').toLowerCase()
}

/** The sentences about workshops, journeys and distress, by key. */
export const workshopProblems: Readonly<Record<string, (values: Values) => string>> = {
  'workshop.title.missing': () => 'Give the workshop a title',
  'workshop.host.missing': () => 'Say who is the host',
  'workshop.text.long': ({ most }) => `Shorten this to ${most} characters`,
  'workshop.day.missing': () => 'Enter the day of the workshop',
  'workshop.day.released': () => 'A participation statement for this day is published. Nothing can be changed in its period',
  'workshop.place.missing': () => 'Choose the part of the area that it is about',
  'workshop.place-kind.missing': () => 'Choose what kind of place it is',
  'workshop.place-kind.online': () => 'People meet online: choose “Online” as the kind of place',
  'workshop.place-kind.in-person': () => 'People meet in person: choose another kind of place than “Online”',
  'workshop.mode.missing': () => 'Choose how people meet',
  'workshop.journey.missing': () => 'Choose the journey that is talked about',
  'workshop.audiences.missing': () => 'Choose at least one group that it is for',
  'workshop.communities.unknown': () => 'Choose communities from the list',
  'workshop.facilitators.missing': () => 'Choose at least one facilitator: nobody else sees what is said',
  'workshop.facilitators.unknown': () => 'Choose facilitators from the list: somebody was deactivated meanwhile',
  'workshop.facilitators.over': () => 'The group has confirmed the summary, or the review is over. Who facilitated it stands',
  'workshop.case-study.gone': () => 'A case study that you chose was withdrawn meanwhile. Choose again',
  'workshop.case-study.mixes': () =>
    'A case study of another perspective is read only when the group was asked and agreed. Tick that it did, or choose other case studies',
  'workshop.organisation.long': ({ most, begins }) => `Shorten the name that begins “${begins}” to ${most} characters`,
  'workshop.organisations.most': ({ most }) => `Name at most ${most} organisations`,
  'workshop.unknown': () => 'There is no such workshop',
  'workshop.over': () => 'This workshop is over. Its plan stands',
  'workshop.running.journey': () => 'The workshop is running. Its board belongs to this journey',
  'workshop.running.day': () => 'The workshop is running, so its day stands. Cancel it and plan another one if it was put off',
  'workshop.not-confirmed': () => 'Tick the box to confirm',
  'workshop.start.not-planned': () => 'This workshop was started or called off already',
  'workshop.start.early': ({ day }) => `The board can be opened from ${day} on`,
  'workshop.start.late': ({ day }) =>
    `The board could be opened until ${day}. Record who came instead, or change the day if the workshop was put off`,
  'workshop.cancel.over': () => 'This workshop is over. It can no longer be called off',
  'workshop.finish.cancelled': () => 'This workshop was called off',
  'workshop.finish.early': ({ day }) => `The workshop is on ${day}. It can be finished from that day on`,
  'workshop.finish.released': () => 'The participation statement of its period is published. What was counted stands',
  'workshop.head-count': (values) => `Enter how many came of ${audienceIn(values)}: a whole number from 0 to ${values['most']}`,
  'workshop.head-count.nobody': () => 'If nobody came, call the workshop off instead',
  'journey.name.missing': () => 'Give it a name',
  'journey.place': () => 'Enter its place as a whole number',
  'journey.none': () => 'A journey needs at least one stage that is offered',
  'journey.most': ({ most }) => `A board has room for ${most} stages. Retire one first`,
  'journey.twice': ({ name }) => `There are two stages called “${name}”. Give one another name`,
  'journey.perspective': () => 'Choose whose journey it is',
  'distress.steps.missing': () => 'Write down what facilitators do, step by step',
}
