import styles from './respond.scss?url'
import script from './script/survey.ts?url'
import atOnce from './script/survey.ts?parts'

export { script }

interface FileLink {
  readonly rel: 'stylesheet' | 'modulepreload'
  readonly href: string
}

/** What every page of the respondent loads, asked for all together: on a slow line every turn costs half a second. */
export function pageFiles(): FileLink[] {
  return [{ rel: 'stylesheet', href: styles }, ...[script, ...atOnce].map((href) => ({ rel: 'modulepreload' as const, href }))]
}
