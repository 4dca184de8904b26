/** Said after an act on a framework. */
export function SavedNote({ isSaved }: { readonly isSaved: boolean }) {
  if (!isSaved) return null
  return (
    <p className="wm-panel wm-panel--done" role="status">
      Saved. The history has what was there before.
    </p>
  )
}
