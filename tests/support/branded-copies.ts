import path from 'node:path'
import ts from 'typescript'

function isBranded(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type]
  return parts.some((part) => part.getProperties().some(({ escapedName }) => escapedName.toString().startsWith('__@brand')))
}

function copiesIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isSpreadAssignment(node) && isBranded(checker.getTypeAtLocation(node.expression))) found.push(node.getText(file))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/**
 * Where a branded value is copied with `...`: the copy keeps the brand whatever else is written into it, so the type alone would let a page
 * change a figure. `given`: further files by path, as if they stood there.
 */
export function brandedCopies(given: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const isOurs = (file: string) => file.startsWith('app/') && !/^app\/(domain\/disclosure|data\/generated)\//.test(file)
  const relative = (file: string) => path.relative(process.cwd(), file)
  const absolute = new Map([...given].map(([file, text]) => [path.resolve(file), text]))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (file) => absolute.get(file) ?? readFile.call(host, file)
  host.fileExists = (file) => absolute.has(file) || fileExists.call(host, file)
  host.getSourceFile = (file, target, ...rest) => {
    const text = absolute.get(path.resolve(file))
    return text === undefined ? getSourceFile.call(host, file, target, ...rest) : ts.createSourceFile(file, text, target)
  }
  const program = ts.createProgram(
    [...fileNames.filter((file) => isOurs(relative(file))), ...absolute.keys()],
    { ...options, noEmit: true },
    host,
  )
  const checker = program.getTypeChecker()
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(relative(fileName)))
    .flatMap((file) => copiesIn(file, checker).map((copy) => `${relative(file.fileName)}: ${copy}`))
}
