import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fitForEveryone, walkByKeyboard } from './fit-for-everyone'

/**
 * Route files that are no page to look at: files to download, acts without a page, and those with journeys of their own: the survey, and what
 * needs a released case study (case-studies.spec.ts).
 */
const noPages = /^_respond\.|sign-out|\[[.]\]|invitation|case-studies\.\$study\.print|_public\.stories|\.(entries|device)\b/

/** What workshops, case studies, statements and the matrix of partners brought: every-workshop-page.spec.ts looks at these. */
const ofWorkshops =
  /^_(facilitate|review|coordinate|public|staff)[.]([(][$]partnership[)][.]|review[.])?(workshops|case-studies|statements|matrix|code-book)\b|settings[.](distress|journeys)/

/** The pages of a kind, by the names of their route files. */
export function routesToSee(kind: 'of waves' | 'of workshops'): readonly string[] {
  const routes = readdirSync('app/routes').map((file) => file.replace(/\.tsx?$/, ''))
  return routes.filter((route) => !noPages.test(route) && ofWorkshops.test(route) === (kind === 'of workshops'))
}

/** Goes to pages, holds each to what everybody needs, and remembers which routes were seen. */
export function lookAround(page: Page) {
  const visited = new Set<string>()
  const look = async (route: string, address: string): Promise<void> => {
    await page.goto(address)
    await fitForEveryone(page)
    await walkByKeyboard(page)
    visited.add(route)
  }
  return { look, visited }
}
