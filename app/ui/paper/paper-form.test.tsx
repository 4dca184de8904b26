import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Survey } from '~/domain/instrument/survey'
import { day } from '~/domain/kernel/day'
import { emptyDraft } from '~/domain/response/draft'
import { sheetVariants } from '~/domain/response/sheet-form'
import { languages, type Language } from '~/locales/languages'
import type { Reading } from '~/locales/reading'
import { ThemeQuestion } from '../item/theme-question'
import { WordsProvider } from '../respond/words'
import { PaperForm } from './paper-form'
import { readingOf } from './reading-of'

const codes = ['PS02', 'PS07', 'PS08', 'PS09', 'PS10', 'PS12', 'PS14']

const survey: Survey = {
  collector: { id: '7k3mq9x2rtab', access: 'paper', isShared: false, isInterview: false },
  wave: {
    id: 'wave',
    state: 'open',
    opensOn: day('2027-03-01'),
    answerByDay: day('2027-03-31'),
    publishOn: null,
    publicKey: null,
    languages: Object.keys(languages),
  },
  instrument: {
    id: 'place-standard-7',
    edition: '2022',
    audience: 'adults' as const,
    scale: { min: 1, max: 7 },
    own: [],
    themes: codes.map((code) => ({ code, name: code })),
  },
  consent: null,
  safeguarding: null,
  place: 'Alloa',
  community: { code: 'recovery', name: 'Recovery' },
  partnership: { id: 'x', name: 'X', leaveAddress: 'https://example.org', at: '' },
  contacts: [{ name: 'Samaritans', phone: '116 123', note: '' }],
  videos: {},
  frameworks: [],
}

function paper(language: Language, variant: (typeof sheetVariants)[number]): string {
  return renderToStaticMarkup(
    <PaperForm
      number={12}
      receipt="ABCDE-FGHJK"
      language={language}
      form={{ instrument: 'place-standard-7', edition: '2022', language, variant }}
      survey={survey}
      typeAddress="https://x.example/paper/7k3mq9x2rtab/type?sheet=12"
      withdrawAddress="https://x.example/s/7k3mq9x2rtab/withdraw"
    />,
  )
}

function plain(markup: string): string {
  return markup
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** What the phone asks, piece by piece: the name, the question, the ends of the scale, and the two boxes. */
function onPhone(language: Language, reading: Reading, code: string): readonly string[] {
  const markup = renderToStaticMarkup(
    <WordsProvider language={language} reading={reading}>
      <ThemeQuestion
        theme={{ code, name: code }}
        number={1}
        of={7}
        instrument={survey.instrument}
        draft={emptyDraft('', '')}
        problems={[]}
        isInterview={false}
      />
    </WordsProvider>,
  )
  const piece = (pattern: RegExp) => [...markup.matchAll(pattern)].map((found) => plain(found[1] ?? ''))
  return [
    ...piece(/<h2[^>]*>(.*?)<\/h2>/gs),
    ...piece(/<legend>(.*?)<\/legend>/gs),
    ...piece(/<p class="ends"[^>]*><span>(.*?)<\/span>/gs),
    ...piece(/<b>(.*?)<\/b>/gs),
  ]
}

const every = (Object.keys(languages) as Language[]).flatMap((language) => sheetVariants.map((variant) => [language, variant] as const))

describe.each(every)('a form in %s, %s', (language, variant) => {
  const markup = paper(language, variant)

  test('asks what the phone asks, in its words and in its order, on the same scale', () => {
    const parts = markup.split('data-theme="').slice(1)
    expect(parts.map((part) => part.slice(0, 4))).toEqual(codes)
    for (const part of parts) {
      const asked = onPhone(language, readingOf(variant), part.slice(0, 4))
      expect(asked).toHaveLength(5)
      for (const words of asked) expect(plain(`<${part}`)).toContain(words)
      expect([...part.matchAll(/class="wm-paper__box">(\d)</g)].map(([, rating]) => rating).join('')).toBe('1234567')
    }
  })

  test('stands in its own language and direction, and says which sheet it is', () => {
    expect(markup).toContain(`lang="${language}" dir="${languages[language].direction}"`)
    expect(plain(markup)).toContain('7k3mq9x2rtab')
    expect(plain(markup)).toMatch(/place-standard-7.*2022/)
    expect(markup).toContain(`id="sheet-12"`)
  })

  test('has two squares: one for whoever types, one for taking back', () => {
    expect([...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'https://x.example/paper/7k3mq9x2rtab/type?sheet=12',
      'x.example/s/7k3mq9x2rtab/withdraw',
    ])
  })
})
