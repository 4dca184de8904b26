/** Says on a page that looks like the survey that it is none. */
export function PreviewNotice({ back }: { readonly back: string }) {
  return (
    <div className="notice" lang="en" dir="ltr">
      <p>
        <strong>This is a preview. Nothing that you type here is kept or sent.</strong> It is the survey as people see it without
        JavaScript: with it, they see one question at a time. <a href={back}>Back to the questions</a>
      </p>
    </div>
  )
}
