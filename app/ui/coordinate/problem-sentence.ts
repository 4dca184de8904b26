import { formatDay } from '~/locales/format-day'
import { parseDay } from '~/domain/kernel/day'
import type { Problem } from '~/domain/kernel/result'
import { actionProblemSentences } from '~/ui/action/action-problem-sentences'
import { caseStudyProblems } from '~/ui/case-study/case-study-problems'
import { refusalWords } from '~/ui/board/board-words'
import { evaluationProblems } from '~/ui/evaluation/evaluation-problems'
import type { FieldProblem } from '~/ui/form/field-problem'
import { codingProblems } from '../coding/coding-problems'
import { statementProblems } from '~/ui/statement/statement-problems'
import { frameworkProblems } from '~/ui/framework/framework-problems'
import { matrixProblems } from '~/ui/matrix/matrix-problems'
import { workshopProblems } from '~/ui/workshop/workshop-problems'

type Values = Readonly<Record<string, string>>

/** Which line of a pasted list is meant; nothing where one name was typed. */
function lineWords({ line, name }: Values): string {
  return line === undefined ? '' : `Line ${line}, “${name}”: `
}

const sentences: Readonly<Record<string, (values: Values) => string>> = {
  ...actionProblemSentences,
  ...caseStudyProblems,
  ...frameworkProblems,
  ...evaluationProblems,
  ...matrixProblems,
  ...workshopProblems,
  'text.long': ({ most }) => `Shorten the text to ${most} characters`,
  'text.missing': ({ names }) => `The text must name ${names}, as the English does`,
  'text.unknown': ({ names }) =>
    names === '' ? 'This text can name nothing in double brackets' : `In double brackets this text can name only ${names}`,
  'text.marks': () => 'Mark with <b> and </b> what our text marks, once and in this order',
  'text.no-marks': () => 'This text has no marks: write it without < and >',
  'wave.title.missing': () => 'Give the wave a title',
  'wave.title.long': ({ most }) => `Shorten the title to ${most} characters`,
  'wave.instrument.missing': () => 'Choose what is asked',
  'wave.place.missing': () => 'Choose the place that is rated',
  'wave.languages.missing': () => 'Choose at least one language',
  'wave.communities.missing': () => 'Choose at least one community',
  'wave.one-group.not-chosen': () => 'Tick “meets as one group” only for communities that you chose',
  'wave.one-group.over': () => 'This wave was opened. Whether a community meets as one group can no longer be changed',
  'wave.opens-on.missing': () => 'Enter the day the wave opens',
  'wave.opens-on.past': () => 'The day the wave opens has passed. Choose today or a later day',
  'wave.answer-by.missing': () => 'Enter the answer-by day',
  'wave.answer-by.past': () => 'The answer-by day must be today or later',
  'wave.paper-in.missing': () => 'Enter the paper-in day',
  'wave.answer-by.before-opening': () => 'The answer-by day must not come before the day the wave opens',
  'wave.answer-by.earlier': () => 'The answer-by day was told to people already. It can only be moved later',
  'wave.answer-by.passed': () => 'The answer-by day has passed. Answers were refused since, so it can no longer be moved',
  'wave.paper-in.before-answer-by': () => 'The paper-in day must not come before the answer-by day',
  'wave.paper-in.too-late': ({ days }) => `The paper-in day can be at most ${days} days after the answer-by day`,
  'wave.paper-in.earlier': () => 'The paper-in day was told to people already. It can only be moved later',
  'wave.days.over': () => 'This wave is closed. Its last days stand',
  'wave.publish-on.missing': () => 'Enter the day the results come out',
  'wave.publish-on.before-paper-in': ({ day }) => `The results must not come out before the paper-in day, ${day}`,
  'wave.publish-on.past': () => 'The day the results come out must be today or later',
  'wave.publishesLater': ({ day }) => `The results of this wave come out on ${day}. Change the day if that is wrong`,
  'wave.community.busy': ({ community, wave }) => `${community} stands in the wave “${wave}”, which is not closed yet`,
  'wave.community.too-soon': ({ community, wave, apart, day }) =>
    `${community} was asked in “${wave}”. Waves of one community close at least ${apart} days apart: choose a paper-in day from ${day}`,
  'wave.open.not-a-draft': () => 'This wave is no draft any more',
  'wave.open.too-late': ({ day }) => `The answer-by day (${day}) has passed. Change the days first`,
  'wave.over': () => 'This wave is closed. It takes no more answers',
  'wave.unknown': () => 'There is no such wave',
  'wave.notOpen': () => 'This wave is not open',
  'wave.closesLater': ({ day }) => `Typed sheets may come in until ${day}. The wave can be closed from that day on`,
  'wave.notClosed': () => 'Close this wave first',
  'wave.alreadySealed': () => 'This wave is sealed already',
  'wave.sealBrokeOff': () => 'Sealing broke off and nothing was changed: the wave is closed as it was. Press Seal again',
  'wave.notSealed': () => 'Seal this wave first',
  'wave.alreadyPublished': () => 'This wave is published already',
  'wave.not-confirmed': () => 'Tick the box to confirm',
  'wave.not-published': () => 'Publish this wave first',
  'wave.quotes-are-open': () => 'The quotes of this wave were opened already. That is done once',
  'text-codes.missing': () => 'Choose at least one code, or say that none of these fits',
  'text-codes.both': () => 'Either choose codes or say that none of these fits',
  'text-codes.unknown': () => 'Choose from the list',
  'text-codes.gone': () => 'This text is gone, or somebody changed it in the same moment. Look at it again',
  'batch.wave-not-sealed': () => 'Seal this wave first: only a group that was sealed can be withdrawn',
  'batch.group.missing': () => 'Choose the group to withdraw',
  'batch.reason.missing': () => 'Choose why it is withdrawn',
  'batch.already-withdrawn': ({ group, day }) => `${group} was withdrawn on ${day} already. It cannot be withdrawn twice`,
  'children.wording.missing': () => 'Write in English what children read before the first question',
  'children.who.missing': () => 'Say who confirmed it',
  'children.day.missing': () => 'Enter the day on which it was confirmed',
  'children.day.future': () => 'The day on which it was confirmed has not come yet',
  'children.open': () => 'Children are being asked now. The wording stands until that wave is closed',
  'danger.steps.missing': () => 'Write down what staff do, step by step',
  'danger.wording.missing': () => 'Say who reads it and how soon, in every language that people are asked in',
  'danger.open': () => 'People are answering now. What they were told before they wrote stands until every wave is closed',
  'danger.waiting': () => 'A text still waits for somebody to act on it. Bring it to an end first',
  'danger.gone': () => 'This text is not there any more: it was ended, or its writer took it back',
  'danger.taken': () => 'Somebody else has taken this text over meanwhile',
  'danger.outcome': () => 'Say how it ended',
  'own.kind': () => 'Choose what kind of question it is',
  'own.ask.missing': () => 'Write the question',
  'own.end.missing': () => 'Say what this end of the scale means',
  'own.long': ({ most }) => `Shorten this to ${most} characters`,
  'own.options': ({ least, most }) => `Give ${least} to ${most} answers to choose from`,
  'own.option.blank': () => 'Fill in this answer, or empty all boxes after it too',
  'own.option.twice': () => 'This answer is there twice',
  'own.options.uneven': ({ wanted }) => `Give as many answers in this language as in the first one: ${wanted}`,
  'own.most': ({ most }) => `A wave may have ${most} questions of its own. Take one out first`,
  'own.unknown': () => 'There is no such question in this wave any more',
  'own.frozen': () => 'This wave was opened. Its questions can no longer be changed',
  'collector.community': () => 'Choose a community of this wave',
  'collector.unknown': () => 'There is no such way in',
  'collector.choice': () => 'Choose what people answer on',
  'collector.interviewer': () => 'Choose who asks the questions',
  'collector.kind': () => 'Choose an open link or one-time codes',
  'codes.count': ({ most }) => `Enter a whole number from 1 to ${most}`,
  'sheets-range': ({ most }) => `Enter a whole number of sheets from 1 to ${most}`,
  'wave-closed': () => 'This wave takes no more answers',
  'community-not-in-wave': () => 'This community is not in this wave',
  'typist-unknown': () => 'Choose who will type these sheets',
  'staff.name': () => 'Enter your name, up to 80 characters',
  'staff.sign-in-name': () => 'Enter a sign-in name of 3 to 60 letters or digits, without spaces',
  'staff.sign-in-name.taken': () => 'Somebody has this sign-in name already. Choose another one',
  'staff.password.short': ({ least }) => `Choose a password of at least ${least} characters. Three or four words are easy to keep`,
  'staff.password.long': ({ most }) => `Choose a password of at most ${most} characters`,
  'staff.password.same': () => 'Choose a password that is not your sign-in name',
  'staff.last-coordinator': () => 'This is the last coordinator. Invite another one first',
  'staff.unknown': () => 'This member of staff was deactivated already',
  'staff.role': () => 'Choose a role',
  'staff.no-coordinator': () => 'Only an active coordinator can also review: whoever has the role of a reviewer reviews anyway',
  'review.words.missing': () => 'Write the words that may be shown, or refuse the text',
  'review.words.long': ({ most }) => `Shorten the words to ${most} characters`,
  'review.decision.missing': () => 'Choose what becomes of this text',
  'neutral-page.missing': () => 'Enter the address of a page',
  'neutral-page.https': () => 'Enter a whole address that begins with https://',
  'neutral-page.name': () => 'Enter the address of a public page, for example https://www.bbc.co.uk/weather',
  'neutral-page.own': () => 'Choose a page of another site: somebody who leaves the survey must not be back at it',
  'contact.name': ({ most }) => `Enter a name of up to ${most} characters`,
  'contact.phone': () => 'Enter the number as people dial it, in digits and spaces',
  'contact.note': ({ most }) => `Shorten the note to ${most} characters`,
  'contact.state': () => 'Say whether you have checked the number today or it is not to be shown',
  'contact.last': () => 'This is the last contact that respondents see. Confirm another one first',
  'contact.unknown': () => 'There is no such contact',
  'place.kind': () => 'Choose what kind of place it is',
  'place.none': () => 'Paste or type at least one name',
  'place.lines': ({ most }) => `Paste at most ${most} names at once`,
  'place.most': ({ most }) => `There can be at most ${most} names. Take some away first`,
  'place.short': (values) => `${lineWords(values)}Give a name of at least ${values['least']} characters`,
  'place.long': (values) => `${lineWords(values)}Shorten the name to ${values['most']} characters`,
  'place.letters': (values) => `${lineWords(values)}A name needs letters`,
  'place.everyday': (values) => `${lineWords(values)}This word stands in too many comments. Give the place its whole name`,
  'place.twice': (values) => `${lineWords(values)}This name is there already`,
  'place.gone': () => 'This name was taken away already',
  'video.item': () => 'Choose what the video stands beside',
  'video.missing': () => 'Choose a video',
  'video.kind': ({ file }) => `“${file}” is neither an MP4 nor a WebM video`,
  'video.large': ({ file, most }) => `“${file}” is larger than ${most} MB`,
  ...codingProblems,
  ...statementProblems,
  ...Object.fromEntries(Object.entries(refusalWords).map(([key, sentence]) => [key, () => sentence])),
  'sign-in.wrong': () => 'The sign-in name or the password is not right',
  'sign-in.spent': () => 'Too many tries with this name. Wait a quarter of an hour and try again',
}

/** Days inside a sentence are written out; everything else stands as it came. */
function worded(values: Problem['values']): Values {
  const entries = Object.entries(values ?? {}).map(([name, value]) => {
    const day = parseDay(String(value))
    return [name, day === null ? String(value) : formatDay(day, 'en')]
  })
  return Object.fromEntries(entries) as Values
}

/** The sentences of a refusal, for staff. A key without a sentence is a mistake of ours, and says so. */
export function sayProblems(problems: readonly Problem[]): readonly FieldProblem[] {
  return problems.map(({ item, key, values }) => {
    const sentence = sentences[key]
    if (sentence === undefined) throw new Error(`There is no sentence for the problem ${key}`)
    return { item, text: sentence(worded(values)) }
  })
}
