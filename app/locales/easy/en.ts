import type { Easy } from './easy'

export const en: Easy<'one' | 'other'> = {
  help: {
    stays: 'You will not lose your answers here.',
    leave: 'Press Leave now to get away fast.\nYou go to some other page.\nAnswers that you did not send are gone.',
    shift: 'You can also press Shift 3 times.',
    cannotHide:
      'Someone may still see that you were here.\nYour browser may list this page.\nIt calls it “Survey”.\nThe people who run the network may see it too.',
  },
  welcome: {
    heading: 'What matters to you?',
    lead: 'This survey is about {{place}}.\nTell us what is good there.\nTell us what could be better.',
    once: 'Answer one time.\nAnswer for one group.',
    group: 'This survey is for this group:\n<b>{{group}}</b>.',
    other: 'Are you in more than one group?\nThen pick just one.',
    place: 'You tell us about this place:\n<b>{{place}}</b>.',
    closes: 'The last day to answer is <b>{{day}}</b>.',
    questions_one: 'There is {{count}} question.\nYou can skip it.',
    questions_other: 'There are {{count}} questions.\nYou can skip any of them.',
    promise: 'Before you start',
    who: 'Who sees my answers?',
    whoName: 'We do not ask who you are.\nWe do not ask what you did.\nWe do not ask what was done to you.',
    whoScores: 'No one is shown the numbers that you pick.\nWe show numbers only for groups.\nA group is {{least}} people or more.',
    whoTexts: 'What you write is locked.\nNo one can read it until the survey has closed.',
    whoReads: 'Then a person in our team reads it.\nThey take out names.\nWe may show some of your words.',
    long: 'How long do you keep my answers?',
    longTexts_one:
      'The survey closes.\nWe destroy what you wrote.\nWe do this {{count}} day later, or before.\nWe may keep words that we have checked.',
    longTexts_other:
      'The survey closes.\nWe destroy what you wrote.\nWe do this {{count}} days later, or before.\nWe may keep words that we have checked.',
    longScores_one:
      'We show the results.\nThen we wait {{count}} day.\nThen we delete the numbers you picked.\nThe numbers of the groups stay.',
    longScores_other:
      'We show the results.\nThen we wait {{count}} days.\nThen we delete the numbers you picked.\nThe numbers of the groups stay.',
    small:
      'Did only a few people in your group answer?\nThen we put small groups together.\nIs that still too few?\nThen we delete the answers.',
    undo: 'Can I take my answers back?',
    undoUntil:
      'Yes.\nYou can do it until the survey closes.\nAt the end you get a receipt.\nA receipt is a long code.\nWith it you can take all your answers back.',
    undoAfter: 'After that you cannot take them back.\nWe then do not know which answers are yours.',
    harm: 'When do we have to tell someone?',
    harmNow: 'No one reads this while the survey is open.\nIs someone in danger?\nCall 999 now.',
    harmLater: 'You may write that someone could be badly hurt.\nThen we must tell people who can keep them safe.',
    kept: 'Your answers stay here.\nThey stay until you send them or leave.',
  },
  code: {
    hint: 'It has 10 letters and numbers.\nYou can use it one time.',
  },
  ask: {
    step: 'Question {{number}} of {{total}}',
    low: 'A lot could be better',
    high: 'Not much could be better',
    skip: 'Skip this question',
    good: 'What is good now?',
    better: 'What would make it better?',
    noNames: 'Please do not write names.',
    next: 'Next',
    back: 'Back',
  },
  most: {
    choose_one: 'You can pick {{count}}.',
    choose_other: 'You can pick {{count}}.\nYou can pick fewer.',
  },
  check: {
    notSent: 'Your answers are not sent yet.',
    rated_one: 'You picked a number for {{count}} thing.\nYou skipped {{skipped}}.',
    rated_other: 'You picked a number for {{count}} things.\nYou skipped {{skipped}}.',
    rating: 'Number',
    once: 'You cannot change them when they are sent.\nYou can still take them back.',
  },
  wait: {
    minute: 'Lots of people send answers now.\nPlease wait a minute.',
    again: 'Then press the button again.\nYour answers are still here.',
  },
  takenBack: {
    words: 'You took them back with your receipt.\nWe did not count them again.',
  },
  sent: {
    heading: 'Thank you.\nWe have your answers.',
    repeat: 'We had your answers before.\nWe count them one time.\nDid you change something after you sent them?\nThat does not count.',
    writeDown:
      'Write it down.\nWith it you can take your answers back.\nYou can do this until the survey closes.\nThe last day to answer is {{day}}.',
    onlyHere: 'We cannot show it again.',
    results: 'Where you can see what came of it',
    resultsWhen: 'We show the results when the survey has closed.',
    resultsOn: 'We show the results on {{day}}.',
    resultsPlan: 'The plan and its numbers',
    done: 'Your answers are sent.\nYou are done.',
  },
  picture: {
    words: 'The middle is {{min}}.\nThe edge is {{max}}.\nA gap is a question that you skipped.',
    nothing: 'You skipped all the numbers.\nSo there is no picture.',
  },
  withdraw: {
    sure: 'This takes away all your answers.\nIt takes away all that you wrote.\nYou cannot undo it.',
    code: 'Did you use a code?\nIt will not work again.',
    removed: 'Your answers are gone.\nWe do not have them any more.',
    nothing: 'We found no answers with this receipt.\nThey may be gone already.\nOr a letter may be wrong.',
    tooLate: 'It is too late now.\nThe survey is closed.\nWe do not know which answers are yours.',
  },
  away: {
    closedOn: 'The last day to answer was {{day}}.\nDid you send something just now?\nIt was not counted.',
    opensOn: 'It opens on {{day}}.\nPlease come back then.',
    unknownWhy: 'A letter in the address may be wrong.\nPlease look at it again.',
  },
  problem: {
    ratingOffScale: '{{theme}}:\npick a number from {{min}} to {{max}}.',
    textTooLong: '{{theme}}:\nyour text is too long.\nYou can write {{most}} letters and signs.',
    tooManyPriorities: 'What matters most:\npick {{most}} or fewer.',
    priorityNotAsked: 'What matters most:\npick from the list.',
    codeWrong: 'This code does not work.\nA letter may be wrong.\nOr it was used before.',
    formBroken: 'This page did not come through well.\nYour answers are still here.\nPlease send them again.',
    receiptWrong: 'Something in the receipt is wrong.\nPlease look at each letter and number.',
    notReached: 'We could not send this.\nYour answers are still here.\nPlease try again.',
  },
  interview: {
    end: 'Write the receipt on paper.\nGive it to them.\nThen open a new form.',
  },
  paper: {
    takeBack: 'With it you can take your answers back.\nYou can do this until the survey closes.\nThe last day to answer is {{day}}.',
  },
  themes: {
    PS01: { name: 'Walking, wheels and bikes', ask: 'How well can you get around here?\nThink of walking, wheels and bikes.' },
    PS02: { name: 'Buses and trains', ask: 'How well do buses and trains work for you?' },
    PS03: { name: 'Cars and parking', ask: 'How well does this place deal with cars?\nThink of roads and parking.' },
    PS04: { name: 'Streets and buildings', ask: 'How much do you like the streets here?\nThink of the buildings too.' },
    PS05: { name: 'Parks and green places', ask: 'How good are the parks near you?\nThink of all green places.' },
    PS06: { name: 'Places to play and have fun', ask: 'How good are the places to play?\nThink of sport and fun too.' },
    PS07: {
      name: 'Shops, doctors and other help',
      ask: 'How well do the shops here meet your needs?\nThink of doctors and other help too.',
    },
    PS08: { name: 'Jobs', ask: 'How good are the chances to find a job here?' },
    PS09: { name: 'Homes', ask: 'How good are the homes here?\nThink of what people need.' },
    PS10: { name: 'Meeting people', ask: 'How good are the chances to meet people here?' },
    PS11: { name: 'Feeling part of this place', ask: 'How much do you feel part of this place?' },
    PS12: { name: 'Feeling safe', ask: 'How safe do you feel here?' },
    PS13: {
      name: 'Looking after this place',
      ask: 'How well is this place looked after?\nThink of clean streets.\nThink of things that get mended.',
    },
    PS14: { name: 'Having a say', ask: 'How much say do you have here?\nThink of how much people listen.' },
  },
}
