import { form, type Recogniser } from './recogniser'

const endings =
  'com|co\\.uk|org\\.uk|gov\\.uk|gov\\.scot|ac\\.uk|nhs\\.uk|police\\.uk|org|net|scot|info|io|tv|uk|eu|pl|ua|ie|de|fr|edu|gov|gg|app|dev|ly|be|me|biz|online|site|shop|blog|xyz|club|link|onion'
const end = '[^\\s.,;:!?)\\]\'"]'

/** Web addresses, with or without a scheme. */
export const url: Recogniser = {
  kind: 'url',
  hint: /[.:]\S|\sdot\s/i,
  forms: [
    form(`(?:https?|ftp)\\s?://\\s?[^\\s\\])]*${end}`),
    form(`www\\.[^\\s\\])]*${end}`),
    form(`(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+(?:${endings})(?:[/?#][^\\s\\])]*${end}|/)?`),
    form(`[\\p{L}\\p{N}-]{3,60}\\s+dot\\s+(?:com|co\\s+dot\\s+uk|org|net|scot)(?:\\s+(?:forward\\s+)?slash\\s+[\\p{L}\\p{N}_.-]+)*`),
  ],
}
