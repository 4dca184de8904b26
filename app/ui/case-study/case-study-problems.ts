type Values = Readonly<Record<string, string>>

/** What is said when something about a case study has to be mended, or cannot be done. */
export const caseStudyProblems: Readonly<Record<string, (values: Values) => string>> = {
  'case-study.title': () => 'Give the case study a title',
  'case-study.long': ({ most }) => `Shorten this to ${most} characters`,
  'case-study.journey': () => 'Choose whose journey it tells',
  'case-study.stages': ({ least }) => `Tell at least ${least} stages of the journey`,
  'case-study.consent': () => 'The person has to have given their consent before reviewers can release it',
  'case-study.checklist': () => 'Confirm every line of the checklist: changed, or not there',
  'case-study.unknown': () => 'There is no such case study any more',
  'case-study.changed': () => 'This case study was changed in the meantime, perhaps in another window. Look at it again before you go on',
  'case-study.withdrawn': () => 'Consent was withdrawn. Its words are destroyed, and nothing can be done with it any more',
  'case-study.not-yours': () => 'Only whoever wrote a case study can change it',
  'case-study.not-reviewer': () => 'Only reviewers can decide about a case study',
  'case-study.own': () => 'You wrote this case study. Two others have to review it',
  'case-study.twice': () => 'You have approved it already. A second reviewer has to approve it too',
  'case-study.submit.state': () => 'This case study is with the reviewers already',
  'case-study.approve.state': () => 'This case study does not wait for a review any more',
  'case-study.send-back.state': () => 'This case study is with its writer already',
  'case-study.discard.state': () => 'Only a draft can be thrown away. The person may withdraw their consent at any time',
  'case-study.used': () => 'A workshop has read this case study. Withdraw it instead: the workshop keeps that it read one',
  'case-study.reason': () => 'Say why it goes back',
  'case-study.act': () => 'Choose what becomes of this case study',
  'case-study.ending': () => 'Choose what has happened',
  'case-study.not-confirmed': () => 'Tick the box to confirm',
}
