import type { WrittenText } from '../../app/domain/response/answers'

/** A text that somebody invented wrote, in a language of the survey. */
export interface InventedText extends WrittenText {
  readonly language: string
}

const good: readonly string[] = [
  'The wummin at the recovery café ken your name and never judge you.',
  'Wee Davie at the Saturday football gets everybody going, he does it for nothing.',
  'The hills. You can be oot the hoose and up a hill in ten minutes.',
  'My worker Senga phones when she says she will phone.',
  'Nothing really.',
  'The library in Alloa lets you use the computers and naebody watches the clock.',
  'there is aye somebody at the bus stop to talk to',
  'I got my first job in six years here, in the kitchen at the college.',
  'Big Shug fae Sauchie set up the walking group. It saved my life.',
  'The park is clean now and the bairns can play till late.',
  'My sister Margaret McAllister lives two doors down and that is what keeps me here.',
  'the drop in on Mill Street, tea and no questions',
]

const better: readonly string[] = [
  'Buses after 9 at night. You cannot take a late shift and get home to Tillicoultry.',
  'When I came out of Glenochil on 14 March 2024 I had nowhere to go for three days.',
  'Ring me on 07700 900123 if you want to hear what happened with the housing.',
  'Somebody to talk to who has been through it. Not another form.',
  'My boy Liam was 15 when they moved us. He lost every pal he had.',
  'More benches. My hip is done and I cannae walk to the shops without a seat.',
  'The damp. I live at 12 Whins Road and the wall is black.',
  'They should pay folk like Davie for what they do.',
  'I wrote to housing@example.org four times and nobody wrote back.',
  'dinnae make us tell the story again to every new worker',
  'Sheriff court letters in plain words. My case 2024/118832 was in there for a year and I understood nothing.',
  'I would feel safer if the lights on the path behind the Co-op worked.',
  'A place for dads to see their weans that is not a police station.',
  'The doctor in FK10 has a three week wait.',
]

const others: readonly InventedText[] = [
  {
    theme: 'PS07',
    box: 'better',
    text: 'Lekarz, który mówi po polsku. Pani Kowalska z przychodni bardzo pomagała, ale już jej nie ma.',
    language: 'pl',
  },
  { theme: 'PS11', box: 'good', text: 'Sąsiedzi z Sauchie pomogli nam pierwszej zimy.', language: 'pl' },
  { theme: 'PS08', box: 'better', text: 'Мій диплом тут нічого не вартий. Хочу працювати, як працювала вдома.', language: 'uk' },
  { theme: 'PS12', box: 'better', text: 'أحتاج إلى حافلة في المساء. ابني أحمد يخاف أن يمشي وحده بعد المدرسة.', language: 'ar' },
  { theme: 'PS05', box: 'good', text: 'Na cnuic agus an abhainn.', language: 'gd' },
]

/** So many texts, the same ones in the same order for the same chance; each stands under a theme of the instrument. Everybody in them is invented. */
export function inventTexts(themes: readonly string[], chance: () => number): readonly InventedText[] {
  const under = (box: 'good' | 'better') => (text: string) => ({
    theme: themes[Math.floor(chance() * themes.length)] ?? 'PS08',
    box,
    text,
    language: 'en',
  })
  return [...good.map(under('good')), ...better.map(under('better')), ...others]
}
