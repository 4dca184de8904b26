import { titleAsTyped } from '~/domain/indicator/as-typed'
import { editTitle } from '~/domain/indicator/edit-title'
import { editFramework } from '~/usecases/edit-framework.server'

/** Saves the heading of a framework as it stands, so that it has a history. */
export async function editFrameworkOnce(frameworkId: string, partnershipId: string): Promise<void> {
  const editing = { frameworkId, partnershipId, actor: 'A coordinator', openedAt: 0 }
  const edited = await editFramework(editing, (framework) => editTitle(framework, titleAsTyped(framework)))
  if (!edited.ok) throw new Error(`The heading was refused: ${JSON.stringify(edited.problems)}`)
}
