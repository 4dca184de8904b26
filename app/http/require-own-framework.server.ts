import { findLastRevision } from '~/data/framework-revisions.server'
import { findOwnFramework } from '~/data/frameworks.server'
import type { SignedIn } from '~/data/sessions.server'
import type { Framework } from '~/domain/indicator/framework'

/** The framework that the address names, of the partnership of whoever is signed in, with the number of its last revision; throws 404. */
export async function requireOwnFramework(
  id: string | undefined,
  { partnershipId }: SignedIn,
): Promise<{ readonly framework: Framework; readonly revision: number }> {
  const framework = await findOwnFramework(id ?? '', partnershipId)
  if (framework === null) throw new Response(null, { status: 404 })
  return { framework, revision: (await findLastRevision(framework.id))?.sequence ?? 0 }
}

/** Who edits which framework, and the revision that the form was opened at. */
export function frameworkEditing(form: FormData, frameworkId: string, { partnershipId, name }: SignedIn) {
  return { frameworkId, partnershipId, actor: name, openedAt: Number(form.get('revision') ?? Number.NaN) }
}
