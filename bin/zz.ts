import { findHighlights } from '~/domain/anonymise/find-highlights'
import { findIdentifiers } from '~/domain/anonymise/find-identifiers'
import { loadLexicon } from '~/data/lexicon.server'
const lex = await loadLexicon()
for (const t of process.argv.slice(2)) console.log(t, '\n   ', findIdentifiers(t).map(p=>`[${p.kind}] ${t.slice(p.start,p.end)}`).join(' | '), findHighlights(t,lex).map(p=>`(${p.reason}) ${t.slice(p.start,p.end)}`).join(' | '))
