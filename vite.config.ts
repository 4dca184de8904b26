import { vitePlugin as remix } from '@remix-run/dev'
import { build } from 'esbuild'
import { defineConfig, type Plugin } from 'vite'
import remixOptions from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/** Vite's `?url` hands TypeScript out as it stands; a browser needs one compiled file. (The development server compiles it by itself.) */
const compileScripts: Plugin = {
  name: 'compile-scripts',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.ts?url')) return null
    const file = id.slice(0, -'?url'.length)
    const built = await build({ entryPoints: [file], bundle: true, minify: true, format: 'esm', target: 'es2018', write: false })
    const name = file.replace(/^.*\/|\.ts$/g, '')
    const asset = this.emitFile({ type: 'asset', name: `${name}.js`, source: built.outputFiles[0]?.contents ?? '' })
    return `export default "__VITE_ASSET__${asset}__"`
  },
}

export default defineConfig({
  plugins: [compileScripts, remix(remixOptions)],
  resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  ssr: { external: ['better-sqlite3', 'pg', '@node-rs/argon2'] },
})
