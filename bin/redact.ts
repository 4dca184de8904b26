// npm run redact: reads texts on standard input, one a line, and writes what the product would do with each as one JSON object a line.
import { createInterface } from 'node:readline'
import { loadLexicon } from '~/data/lexicon.server'
import { redact } from '~/domain/anonymise/redact'

const lexicon = await loadLexicon()
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(redact(line, lexicon))}\n`)
}
