const drawn = import.meta.glob<string>('./pictures/*.svg', { eager: true, query: '?url&no-inline', import: 'default' })

/** Where the picture of an item lies; undefined: nothing was drawn for it. */
export function pictureAddress(of: string): string | undefined {
  return drawn[`./pictures/${of}.svg`]
}
