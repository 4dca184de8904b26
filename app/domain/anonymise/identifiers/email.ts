import { form, type Recogniser } from './recogniser'

const providers =
  'g ?mail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|msn|btinternet|sky|talktalk|virginmedia|proton(?:mail)?|gmx|wp|o2|onet|ukr'
const dot = '\\s*(?:\\.|\\(dot\\)|\\[dot\\])\\s*|\\s+(?:dot|underscore|dash|hyphen)\\s+'
const ending = '(?:com|net|org|scot|info|me|io|eu|pl|ua|ie|de|fr|edu|gov|co(?:\\s*\\.\\s*|\\s+dot\\s+)uk|uk)'
const name = "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]*"

/** E-mail addresses, also spelt out: "davie dot smith at gmail dot com". Source: how RFC 5321 addresses are written and spoken. */
export const email: Recogniser = {
  kind: 'email',
  hint: /@|\bat\b|\(at\)|\[at\]/i,
  forms: [
    form(`${name}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+`),
    form(`${name}\\s?@\\s?[\\p{L}\\p{N}-]+\\s?\\.\\s?(?:${ending})`),
    form(`${name}\\s?@\\s?(?:${providers})`),
    form(`${name}(?:(?:${dot})[\\p{L}\\p{N}_-]+)*\\s*(?:\\bat\\b|\\(at\\)|\\[at\\]|@)\\s*(?:${providers})(?:(?:${dot})${ending})?`),
    form(
      `${name}(?:(?:${dot})[\\p{L}\\p{N}_-]+)*\\s*(?:\\(at\\)|\\[at\\]|@)\\s*[\\p{L}\\p{N}-]+(?:(?:${dot})[\\p{L}\\p{N}-]+)*(?:${dot})${ending}`,
    ),
    form(
      `[\\p{L}\\p{N}_-]+(?:(?:${dot})[\\p{L}\\p{N}_-]+)*\\s+at\\s+[\\p{L}\\p{N}-]+(?:(?:\\s+dot\\s+)[\\p{L}\\p{N}-]+)*\\s+dot\\s+${ending}`,
    ),
  ],
}
