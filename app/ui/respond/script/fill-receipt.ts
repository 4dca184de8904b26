import { formatReceipt } from '../../../domain/response/receipt'

/** Writes the receipt into a page that the server could not write it into; none on a shared device. */
export function fillReceipt(page: ParentNode, secret: string): void {
  const box = page.querySelector<HTMLElement>('[data-receipt]')
  if (box === null) return
  const groups = secret === '' ? [] : formatReceipt(secret).split('-')
  box.hidden = groups.length === 0
  box.querySelector('.receipt')?.replaceChildren(
    ...groups.map((group, index) => {
      const piece = document.createElement('span')
      piece.textContent = index < groups.length - 1 ? `${group}-` : group
      return piece
    }),
  )
  page.querySelector('#sent [name="receipt"]')?.setAttribute('value', secret)
  // What a tab remembers of what it has sent.
  const sent = page.querySelector<HTMLElement>('#sent')
  if (sent !== null) sent.dataset['secret'] = secret.slice(0, 6)
}
