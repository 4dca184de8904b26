import { emptyBoard, shownContributions } from '~/domain/workshop/board'
import { screenBoard } from '~/domain/workshop/screen-board'
import { boardRoot } from './board-root'
import { BoardStages } from './board-stages'
import type { BoardView } from './board-view'
import { lastingWords } from './pause-words'

/** The board for the wall of a room: what was said, in large type, and nothing else; during a pause only that there is one. */
export function BoardScreen({ view }: { readonly view: BoardView }) {
  const { contributions, interrupted } = screenBoard(view.board)
  return (
    <main id="main" className="ds_wrapper wm-screen">
      <h1 className="ds_h1">{view.title}</h1>
      <section
        id="board"
        className="wm-board"
        aria-label="Board"
        data-screen=""
        data-interrupted={interrupted ?? 'not'}
        {...boardRoot(view)}
      >
        <p role="status" data-board-status="">
          {interrupted === null ? null : lastingWords[interrupted]}
        </p>
        <BoardStages layout={view.layout} contributions={shownContributions({ ...emptyBoard, contributions })} />
      </section>
    </main>
  )
}
