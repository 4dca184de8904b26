import { readdirSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { fitForEveryone, walkByKeyboard } from './fit-for-everyone'

/**
 * Route files that are no page to look at: files to download, acts without a page, and those with journeys of their own: the survey, and what
 * needs a released case study (case-studies.spec.ts).
 */
const noPages = /^_respond\.|sign-out|\[[.]\]|invitation|case-studies\.\$study\.print|_public\.stories|\.(entries|device)\b/

/** What workshops, case studies, statements and the matrix of partners brought: every-workshop-page.spec.ts looks at these. */
const ofWorkshops =
  /^_(facilitate|review|coordinate|public|staff)[.]([(][$]partnership[)][.]|review[.])?(workshops|case-studies|statements|matrix|code-book)\b|settings[.](distress|journeys)/

/** What plans, indicators, results, actions and reports brought: every-plan-page.spec.ts looks at these. Quotes are opened with their wave. */
const ofPlans =
  /^_(facilitate|coordinate|public|staff)[.]([(][$]partnership[)][.])?(settings[.]frameworks|figures|(self-)?evaluation|actions|you-said|notices|frameworks|indicators|results|reports|benchmark|progress|releases(?!.*quotes))\b/

type Kind = 'of waves' | 'of workshops' | 'of plans'

function kindOf(route: string): Kind {
  if (ofWorkshops.test(route)) return 'of workshops'
  return ofPlans.test(route) ? 'of plans' : 'of waves'
}

/** The pages of a kind, by the names of their route files. */
export function routesToSee(kind: Kind): readonly string[] {
  const routes = readdirSync('app/routes').map((file) => file.replace(/\.tsx?$/, ''))
  return routes.filter((route) => !noPages.test(route) && kindOf(route) === kind)
}

/** Goes to pages, holds each to what everybody needs, and remembers which routes were seen. */
export function lookAround(page: Page) {
  const visited = new Set<string>()
  const look = async (route: string, address: string): Promise<void> => {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBeLessThan(400)
    await fitForEveryone(page)
    await walkByKeyboard(page)
    visited.add(route)
  }
  return { look, visited }
}
