import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { transform } from 'esbuild'
import { rollup, type Plugin as Bundling } from 'rollup'
import { minify } from 'terser'
import type { Plugin } from 'vite'

const target = 'es2020'

/**
 * A browser that could not load a part of a script remembers so for as long as the page is open and never asks for it again, though the signal has
 * come back: then it is asked for under another address. What was loaded is kept, so that no part begins twice.
 */
const askForPart = `
const partsAsked = {}
let timesAgain = 0
const askForPart = (address) => {
  const part = (partsAsked[address] ??= import(address).catch(() => import(address + '?' + ++timesAgain)))
  part.catch(() => delete partsAsked[address])
  return part
}
`

/** Our scripts import one another by paths without an ending. */
const typescript: Bundling = {
  name: 'typescript',
  resolveId: (source, from) => (from === undefined ? null : `${path.resolve(path.dirname(from), source)}.ts`),
  load: async (file) => (await transform(await readFile(file, 'utf8'), { loader: 'ts', target })).code,
  renderDynamicImport: () => ({ left: 'askForPart(', right: ')' }),
  async renderChunk(code) {
    const whole = code.includes('askForPart(') ? askForPart + code : code
    return (await minify(whole, { module: true, ecma: 2020, compress: { passes: 3 } })).code ?? null
  },
}

/**
 * Vite's `?url` hands TypeScript out as it stands; a browser needs it compiled: what the script imports at once in the one file, because on a slow
 * line every further file costs a turn, and what it imports later in a file of its own. (The development server compiles by itself.)
 */
export const compileScripts: Plugin = {
  name: 'compile-scripts',
  enforce: 'pre',
  async load(id) {
    const [, file] = /^(.*[.]ts)[?]url$/.exec(id) ?? []
    if (file === undefined || this.environment.mode === 'dev') return null
    const bundle = await rollup({ input: file, plugins: [typescript], preserveEntrySignatures: 'allow-extension' })
    const fileNames = 'assets/[name]-[hash].js'
    const { output } = await bundle.generate({ format: 'esm', entryFileNames: fileNames, chunkFileNames: fileNames })
    for (const made of output) if (made.type === 'chunk') this.emitFile({ type: 'asset', fileName: made.fileName, source: made.code })
    return `export default ${JSON.stringify(`/${output[0].fileName}`)}`
  },
}
