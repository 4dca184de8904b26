import { expect, test } from 'vitest'
import { formatResumeCode, parseResumeCode, resumeCodeFrom } from './resume-code'

test('a code has fifty bits of chance: the same bytes give the same code, and every bit of them counts', () => {
  const bytes = Uint8Array.from([0xff, 0, 0xff, 0, 0xff, 0, 0xc0])
  expect(resumeCodeFrom(bytes)).toBe('ZW0FY07Z03')
  expect(resumeCodeFrom(Uint8Array.from([0xff, 0, 0xff, 0, 0xff, 0, 0]))).not.toBe(resumeCodeFrom(bytes))
  expect(() => resumeCodeFrom(new Uint8Array(6))).toThrow('seven')
})

test('it is shown in two groups of five, and read back however it was written down', () => {
  expect(formatResumeCode('001A1B0C1D')).toBe('001A1-B0C1D')
  for (const typed of ['001A1-B0C1D', 'oo1a1 boc1d', ' OO1A1—BOCLD ', '٠٠١A١ B٠C١D']) expect(parseResumeCode(typed)).toBe('001A1B0C1D')
  for (const typed of ['', '001A1-B0C1', '001A1-B0C1DD', '001A1-B0C1U']) expect(parseResumeCode(typed)).toBeNull()
})
