import { findIdentifiers } from '~/domain/anonymise/find-identifiers'
for (const t of process.argv.slice(2)) console.log(t, findIdentifiers(t).map(p=>`${p.kind}:${t.slice(p.start,p.end)}`))
