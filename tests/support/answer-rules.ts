import ts from 'typescript'

const tables = [
  'pending',
  'freeText',
  'paperSheet',
  'accessCode',
  'sealed',
  'consensusSheet',
  'withdrawnReceipt',
  'resumeDraft',
  'waveKey',
  'reviewedText',
  'safeguardingText',
  'contribution',
  'reviewedContribution',
]
/** The names under which another table leads to answers: `include`, `select`, `where` and `_count` reach through them. */
const relations = [
  'pending',
  'sealed',
  'texts',
  'reviewed',
  'urgent',
  'sheets',
  'codes',
  'consensus',
  'withdrawnReceipts',
  'drafts',
  'contributions',
  '_count',
]
const brands = [
  'PublicRecord',
  'Release',
  'ReleasePayload',
  'ReleaseContent',
  'ReleasedGroup',
  'Figure',
  'ChoiceCounts',
  'EnteredFigure',
  'NewFigure',
  'Quote',
  'TextRelease',
  'ParticipationStatement',
  'PublishedContribution',
]

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => walk(child, see))
}

function isPrismaCall(node: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(node.expression) &&
    /^(find|count$|aggregate$|groupBy$|create|update|upsert|delete)/.test(node.expression.name.text)
  )
}

/** Whether a query reaches a table of answers through a relation: `{ include: { pending: true } }`, `_count`. */
function reachesAnswers(node: ts.CallExpression): boolean {
  let reaches = false
  for (const argument of node.arguments)
    walk(argument, (inner) => {
      if (!ts.isPropertyAssignment(inner) || !relations.includes(inner.name.getText())) return
      const holder = inner.parent.parent
      if (ts.isPropertyAssignment(holder) && /^(include|select)$/.test(holder.name.getText())) reaches = true
    })
  return reaches
}

/** How a source file touches the tables of answers, alphabetically and each way once. */
export function answerTableUses(file: string, text: string): readonly string[] {
  if (!file.startsWith('app/data/') && !/\$(query|execute)Raw|\b_count\b/.test(text) && !/database\.server/.test(text)) return []
  const uses = new Set<string>()
  walk(parse(file, text), (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node
      if (ts.isPropertyAccessExpression(expression) && tables.includes(expression.name.text)) {
        if (ts.isCallExpression(node.parent)) uses.add(`${expression.name.text}.${name.text}`)
      } else if (/^\$(query|execute)Raw/.test(name.text)) uses.add(name.text)
    } else if (ts.isElementAccessExpression(node) && /\b(store|database\(\))$/.test(node.expression.getText()))
      uses.add('a table by a computed name')
    else if (ts.isCallExpression(node) && isPrismaCall(node) && reachesAnswers(node)) uses.add('consensus relation')
  })
  return [...uses].toSorted()
}

/** The branded types that a file asserts: `as Figure`, `as Release`, also inside a list or a record. */
export function brandCasts(file: string, text: string): readonly string[] {
  const found: string[] = []
  walk(parse(file, text), (node) => {
    if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return
    walk(node.type, (inner) => {
      if (ts.isTypeReferenceNode(inner) && !ts.isIndexedAccessTypeNode(inner.parent) && brands.includes(inner.typeName.getText()))
        found.push(inner.typeName.getText())
    })
  })
  return found
}

/** The messages of thrown errors with something put into them. */
export function quotingErrors(text: string): readonly string[] {
  const found: string[] = []
  walk(parse('x.ts', text), (node) => {
    if (!ts.isNewExpression(node) || !node.expression.getText().endsWith('Error')) return
    for (const argument of node.arguments ?? []) if (ts.isTemplateExpression(argument)) found.push(argument.getText().slice(1, -1))
  })
  return found
}
