/** The addresses of the files that a script of the phone imports at once (vite.config.ts). */
declare module '*?parts' {
  const addresses: readonly string[]
  export default addresses
}
