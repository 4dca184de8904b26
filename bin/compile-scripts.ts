import { basename, relative } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'vite'

/**
 * Vite's `?url` hands TypeScript out as it stands; a browser needs it compiled, and what it imports later in a file of its own. `?parts` tells
 * what it imports at once, so that a page can ask for all of it together. (The development server compiles by itself.)
 */
export const compileScripts: Plugin = {
  name: 'compile-scripts',
  enforce: 'pre',
  async load(id) {
    const [, file, wanted] = /^(.*[.]ts)[?](url|parts)$/.exec(id) ?? []
    if (file === undefined) return null
    if (this.environment.mode === 'dev') return wanted === 'parts' ? 'export default []' : null
    const names = { entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', outdir: 'assets' }
    const shape = { bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2020', write: false, metafile: true } as const
    const { outputFiles, metafile } = await build({ entryPoints: [file], ...shape, ...names })
    for (const { path, contents } of outputFiles) this.emitFile({ type: 'asset', fileName: assetName(path), source: contents })
    const [entry, made] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === relative('.', file)) ?? []
    if (entry === undefined || made === undefined) throw new Error(`Nothing was compiled of ${file}`)
    const atOnce = made.imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => `/${assetName(path)}`)
    return `export default ${JSON.stringify(wanted === 'parts' ? atOnce : `/${assetName(entry)}`)}`
  },
}

function assetName(path: string): string {
  return `assets/${basename(path)}`
}
