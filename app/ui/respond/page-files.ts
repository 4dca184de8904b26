import style from './respond.scss?inline'
import script from './script/survey.ts?url'

export { script, style }

/** What every page of the respondent asks for as soon as it begins: on a slow line every turn costs half a second. */
export function pageFiles(): Array<{ readonly rel: 'modulepreload'; readonly href: string }> {
  return [{ rel: 'modulepreload', href: script }]
}
