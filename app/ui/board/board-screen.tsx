import { shownContributions } from '~/domain/workshop/board'
import { boardRoot } from './board-root'
import { BoardStages } from './board-stages'
import type { BoardView } from './board-view'

/** The board for the wall of a room: what was said, in large type, and nothing else. */
export function BoardScreen({ view }: { readonly view: BoardView }) {
  return (
    <main id="main" className="ds_wrapper wm-screen">
      <h1 className="ds_h1">{view.title}</h1>
      <section id="board" className="wm-board" aria-label="Board" data-screen="" {...boardRoot(view)}>
        <p role="status" data-board-status="" />
        <BoardStages layout={view.layout} contributions={shownContributions(view.board)} />
      </section>
    </main>
  )
}
