import { codeLevels, type FrameCode } from '~/domain/anonymise/coding-frame'
import type { CodedText } from '~/domain/anonymise/coded-text'
import type { FieldProblem } from '../form/field-problem'
import { askedName, boxWords } from '../quote/asked-words'
import { levelWords } from '../quote/code-words'
import { QuoteText } from '../quote/quote-text'
import { themeName } from '../release/theme-name'
import { CodeChoices } from './code-choices'

interface Properties {
  readonly waveId: string
  readonly text: CodedText
  readonly frame: readonly FrameCode[]
  readonly own: Parameters<typeof askedName>[1]
  /** The form as it was sent, when something has to be mended. */
  readonly typed: { readonly codes: readonly string[]; readonly noneFits: string } | undefined
  readonly problems: readonly FieldProblem[] | undefined
  /** Whether the reviewer came from the list, and goes back to it. */
  readonly from: 'list' | 'queue'
}

/** One approved text and what it can be coded to; the theme that it was written under comes first. */
export function CodingForm({ waveId, text, frame, own, typed, problems, from }: Properties) {
  const { name, written } = askedName(text.theme, own)
  const ordered = [...frame.filter(({ code }) => code === text.theme), ...frame.filter(({ code }) => code !== text.theme)]
  return (
    <form method="post" className="wm-coding" noValidate data-coding="">
      <input type="hidden" name="text" value={text.id} />
      <input type="hidden" name="from" value={from} />
      <h2 className="ds_h3">
        <span {...written}>{name}</span>
        {boxWords[text.box] === null ? null : `: ${boxWords[text.box]?.toLowerCase()}`}
      </h2>
      <QuoteText id="words" text={text.text} language={text.language} />
      <CodeChoices
        groups={groupsOf(ordered)}
        chosen={typed?.codes ?? text.codes}
        noneFits={typed === undefined ? text.isCoded && text.codes.length === 0 : typed.noneFits === 'yes'}
        problems={problems}
      />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          {from === 'list' ? 'Save the codes' : 'Save and go on'}
        </button>
        <a href={from === 'list' ? `/review/${waveId}/quotes` : `/review/${waveId}/coding?after=${text.id}`}>
          {from === 'list' ? 'Back without saving' : 'Leave it for later'}
        </a>
      </div>
    </form>
  )
}

function groupsOf(frame: readonly FrameCode[]) {
  const named = frame.map(({ code, level, name }) => ({ level, code, name: level === 'theme' ? themeName(code) : name }))
  return codeLevels.map((level) => ({ level: levelWords[level], codes: named.filter((one) => one.level === level) }))
}
