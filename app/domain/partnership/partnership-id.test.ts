import { describe, expect, test } from 'vitest'
import { parsePartnershipId } from './partnership-id'

describe('the id of a partnership', () => {
  test.each`
    typed                    | problem
    ${'west-dunbartonshire'} | ${null}
    ${'fife'}                | ${null}
    ${'Fife'}                | ${'partnership.id'}
    ${'fife2'}               | ${'partnership.id'}
    ${'-fife'}               | ${'partnership.id'}
    ${'fife-'}               | ${'partnership.id'}
    ${'west--fife'}          | ${'partnership.id'}
    ${'west fife'}           | ${'partnership.id'}
    ${'../fife'}             | ${'partnership.id'}
    ${''}                    | ${'partnership.id'}
    ${'ab'}                  | ${'partnership.id'}
    ${'a'.repeat(41)}        | ${'partnership.id'}
    ${'releases'}            | ${'partnership.word'}
    ${'statements'}          | ${'partnership.word'}
    ${'waves'}               | ${'partnership.word'}
    ${'frameworks'}          | ${'partnership.word'}
    ${'sign-in'}             | ${'partnership.word'}
    ${'benchmark'}           | ${'partnership.word'}
    ${'healthz'}             | ${'partnership.word'}
  `('"$typed" is refused with $problem', ({ typed, problem }: { typed: string; problem: string | null }) => {
    const parsed = parsePartnershipId(typed)
    expect(parsed.ok ? null : parsed.problems.map(({ key }) => key)).toEqual(problem === null ? null : [problem])
  })
})
