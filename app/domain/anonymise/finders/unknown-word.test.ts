import { expect, test } from 'vitest'
import { highlighted } from '../../../../tests/support/highlighted'

test.each([
  ['see zorblatt about it', 'unknown-word zorblatt'],
  ['the yarvick is dirty', 'unknown-word yarvick'],
  ['Zorblatt is nice', 'unknown-word Zorblatt'],
  ['it was Zorblatt', 'unknown-word Zorblatt'],
  ['krovenbeck was shut', 'unknown-word krovenbeck'],
  ['zorblatt-yarvick is shut', 'unknown-word zorblatt-yarvick'],
])('%s: %s', (text, ...found) => {
  expect(highlighted(text)).toEqual(found)
})

test.each([
  ['the bus is too expensiv'],
  ['they shoud change'],
  ['becuase of the polis'],
  ['I dinnae ken whit tae dae'],
  ['it wis gey dreich ootside'],
  ['aye, naebody telt us onything'],
  ['hahaha'],
  ['aaaargh'],
  ['brrr'],
  ['flipcharts and toolboxes'],
  ['the weans urnae safe'],
  ['ABCD form'],
  ['wellbeing and wifi'],
  ['folk cannae get a doctors appointment'],
  ['haud yer wheesht'],
  ['I wisnae gonnae say'],
])('%s: nothing is marked', (text) => {
  expect(highlighted(text)).toEqual([])
})
