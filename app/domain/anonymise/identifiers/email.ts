import { form, type Recogniser } from './recogniser'

const providers =
  'g ?mail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|msn|btinternet|sky|talktalk|virginmedia|proton(?:mail)?|gmx|wp|o2|onet|ukr'
const dot = '\\s{0,2}(?:\\(dot\\)|\\[dot\\])\\s{0,2}|\\s\\.\\s|\\.|\\s{1,3}(?:dot|underscore|dash|hyphen)\\s{1,3}'
const ending = '(?:com|net|org|scot|info|me|io|eu|pl|ua|ie|de|fr|edu|gov|co(?:\\s*\\.\\s*|\\s+dot\\s+)uk|uk)'
const name = "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}"
/** A part of an address between dots; how many there may be is bounded, so that no text can make the search slow. */
const piece = "[\\p{L}\\p{N}_%+'-]{1,40}"

/** E-mail addresses, also spelt out: "davie dot smith at gmail dot com". Source: how RFC 5321 addresses are written and spoken. */
export const email: Recogniser = {
  kind: 'email',
  hint: /@|\bat\b|\(at\)|\[at\]/i,
  forms: [
    form(`${name}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+`),
    form(`${name}\\s?@\\s?[\\p{L}\\p{N}-]+\\s?\\.\\s?(?:${ending})`),
    form(`${name}\\s?@\\s?(?:${providers})`),
    form(`${piece}(?:(?:${dot})${piece}){0,5}\\s{0,3}(?:\\bat\\b|\\(at\\)|\\[at\\]|@)\\s*(?:${providers})(?:(?:${dot})${ending})?`),
    form(
      `${piece}(?:(?:${dot})${piece}){0,5}\\s{0,3}(?:\\(at\\)|\\[at\\]|@)\\s{0,3}${piece}(?:(?:${dot})${piece}){0,4}(?:${dot})${ending}`,
    ),
    form(`${piece}(?:(?:${dot})${piece}){0,5}\\s{1,3}at\\s{1,3}${piece}(?:\\s{1,3}dot\\s{1,3}${piece}){0,4}\\s+dot\\s+${ending}`),
  ],
}
