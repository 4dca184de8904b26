import { writeOds } from 'hucre/ods'
import { expect, test } from 'vitest'
import { readZip } from '../../tests/support/read-zip'
import { rewrittenArchive } from './rewritten-archive.server'

const made = () => writeOds({ sheets: [{ name: 'Table', rows: [['Said once.', 'ü']] }] })

test('one text is edited, and everything else stays in its order', async () => {
  const before = await made()
  const after = readZip(rewrittenArchive(before, 'content.xml', (text) => text.replace('Said once.', 'Said twice – ü.')))
  expect([...after.keys()]).toEqual([...readZip(before).keys()])
  expect(after.get('content.xml')).toContain('Said twice – ü.')
  for (const [name, text] of readZip(before)) if (name !== 'content.xml') expect(after.get(name)).toBe(text)
})

test('a text that is not there is refused', async () => {
  const archive = await made()
  expect(() => rewrittenArchive(archive, 'nothing.xml', (text) => text)).toThrow('no nothing.xml')
})
