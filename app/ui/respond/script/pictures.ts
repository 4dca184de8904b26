/** Loads the pictures of a page when it is shown; the words of the page never wait for them. */
export function showPictures(page: ParentNode): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-picture]')) {
    const picture = document.createElement('img')
    picture.alt = ''
    picture.width = 96
    picture.height = 96
    picture.src = place.dataset['picture'] ?? ''
    place.replaceChildren(picture)
    delete place.dataset['picture']
  }
}
