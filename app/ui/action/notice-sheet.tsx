import type { Notice } from '~/domain/action/notice'
import { QrCode } from '../coordinate/qr-code'
import { withoutScheme } from '../coordinate/without-scheme'
import { noticeWords } from './notice-words'

interface Properties {
  readonly about: string
  readonly sheet: Notice
  readonly address: string
  readonly partnership: string
}

type Told = Notice['told'][number]

/** One page of large type for a group: what it said, what was done, and what comes next. */
export function NoticeSheet({ about, sheet: { told, next, left }, address, partnership }: Properties) {
  return (
    <div className="wm-sheet">
      <h2>{noticeWords.title}</h2>
      <p className="wm-sheet__about">{about}</p>
      {told.length === 0 ? <p>{noticeWords.nothing}</p> : told.map((action) => <ToldAction key={action.title} action={action} />)}
      {told.length > 0 && next.length === 0 ? null : <ComesNext next={next} />}
      {left === 0 ? null : <p>{noticeWords.more(left)}</p>}
      <div className="wm-sheet__foot">
        <div className="wm-sheet__square">
          <QrCode text={address} label={`QR code of ${address}`} />
        </div>
        <div>
          <p>{noticeWords.where}</p>
          <p className="wm-sheet__address" dir="ltr">
            {withoutScheme(address)}
          </p>
          <p>{partnership}</p>
        </div>
      </div>
    </div>
  )
}

function ToldAction({ action: { said, title, state, note } }: { readonly action: Told }) {
  const isStopped = state === 'stopped'
  return (
    <div className="wm-sheet__pair">
      {said === '' ? null : (
        <p>
          <strong>{noticeWords.said}</strong> {said}
        </p>
      )}
      <p>
        <strong>{noticeWords.did[state]}</strong> {title}
      </p>
      {isStopped ? (
        <p>
          <strong>{noticeWords.why}</strong> {note}
        </p>
      ) : null}
    </div>
  )
}

function ComesNext({ next }: Pick<Notice, 'next'>) {
  return (
    <>
      <h3>{noticeWords.next}</h3>
      {next.length === 0 ? <p>{noticeWords.nothingNext}</p> : null}
      <ul>
        {next.map(({ title, dueText }) => (
          <li key={title}>{dueText === '' ? title : `${title} (${dueText})`}</li>
        ))}
      </ul>
    </>
  )
}
