import { expect, test } from 'vitest'
import { mayDecide } from './may-decide'

test.each`
  by        | reviewer  | may      | why
  ${null}   | ${'isla'} | ${true}  | ${'nobody has had a say'}
  ${'rory'} | ${'isla'} | ${true}  | ${'somebody else had one'}
  ${'isla'} | ${'isla'} | ${false} | ${'one person is not two'}
`('said by $by, asked by $reviewer: $may, because $why', ({ by, reviewer, may }) => {
  expect(mayDecide({ by }, reviewer)).toBe(may)
})
