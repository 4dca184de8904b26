import { exactForm, form, type Recogniser } from './recogniser'

/** The postcode areas of two letters; those of one letter would be roads, vitamins and sizes. */
const areas =
  'ab|al|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|ec|eh|en|ex|fk|fy|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|ka|kt|kw|ky|la|ld|le|ll|ln|ls|lu|me|mk|ml|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze'
const scottish = 'ab|dd|dg|eh|fk|hs|iv|ka|kw|ky|ml|ph|td|ze'
const outward = '[a-z]{1,2}\\d[a-z\\d]?'
const announced = '(?:post\\s?codes?|kod\\s+pocztowy|поштовий\\s+індекс)(?:\\s*(?:area|is|was|:|=|-))*\\s*'
const states = 'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]'

/** Postcodes, whole or only the outward half, in any case and spacing. Source: Royal Mail's format. */
export const postcode: Recogniser = {
  kind: 'postcode',
  hint: /\d/,
  forms: [
    form(
      `${outward}[\\s-]{0,2}\\d[abd-hjlnp-uw-z]{2}`,
      '',
      (it) => it === it.toUpperCase() || !/\d\s{1,2}\d(?:st|nd|rd|th|pm|am)$/i.test(it),
    ),
    form(`(?:${areas}|g)\\s?\\d[a-z\\d]?[\\s.-]{0,3}\\d\\s?[abd-hjlnp-uw-z]{2}`),
    form(`(?:${areas})\\d{1,2}\\s\\d`, '', (_, __, after) => /^(?:[,.;)]|$|\s+(?:at|in|and)\b)/i.test(after)),
    form(`${outward}(?:\\s?\\d)?`, announced),
    form(`(?:${areas})\\d{1,2}[a-z]?`, '', (it) => it === it.toUpperCase() || !/[a-z]$/i.test(it)),
    exactForm(
      `(?:${areas.toUpperCase()})\\s\\d{1,2}(?:\\s\\d)?`,
      '',
      (it, _, after) => /^(?:FK|EH|KY|DD|PH|ML|AB)/.test(it) && !/^\s?[:/£%]/.test(after),
    ),
    form(`(?:fk|${scottish})\\s\\d{1,2}`, '', (it, _, after) => /^fk/i.test(it) && !/^\s?[:/£%]/.test(after)),
    exactForm('G\\d{1,2}', '', (it) => Number(it.slice(1)) <= 84 && !/^G[78]$|^G20$/.test(it)),
    exactForm('(?:[BELNSW]\\d{1,2}|[ENSW]C?\\d[A-Z])', '(?:[Ii]n|[Ff]ae|[Ff]rom|[Nn]ear|[Aa]round|,)\\s+'),
    exactForm('\\d{5}(?:-\\d{4})?', `(?:${states})\\s`),
    form('\\d{5}(?:-\\d{4})?|\\d{2}-\\d{3}', `(?:zip(?:\\s?code)?|${announced})\\s*(?:is|:|=)?\\s*`),
    exactForm('\\d{4}\\s[A-Z]{2}', '', (_, __, after) => /^,?\s\p{Lu}\p{Ll}+/u.test(after)),
    exactForm('\\d{2}-\\d{3}', '', (_, __, after) => /^\s\p{Lu}\p{Ll}+/u.test(after)),
  ],
}
