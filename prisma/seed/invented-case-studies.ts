import type { ContentNote } from '../../app/domain/workshop/case-study'

/** A story that nobody told; by the codes of the stages of its journey. */
export interface InventedCaseStudy {
  readonly perspective: 'accused' | 'victim' | 'family'
  readonly title: string
  readonly contentNotes: readonly ContentNote[]
  readonly isComposite: boolean
  readonly opening: string
  readonly stages: Readonly<Record<string, string>>
  readonly closing: string
}

/** Nobody in them exists, and nobody said any of this. */
export const inventedCaseStudies: readonly InventedCaseStudy[] = [
  {
    perspective: 'accused',
    title: 'A bag of clothes and a list of numbers (invented)',
    contentNotes: ['drugs-and-alcohol', 'prison', 'police'],
    isComposite: true,
    opening:
      'I was a young man wi a job and a flat, and then I hurt my back and lost the baith of them inside a winter. I had pills for the pain. When the pills stopped I found other things that did the same. I started taking things that werenae mine tae pay for it.',
    stages: {
      arrest:
        'They lifted me on a weekday morning in front of the neighbours. I was rattling. The first officer kept asking me questions that I couldnae follow.\n\nThe second one got me a blanket and asked when I had last eaten. Naebody asked about the drugs until the next day. A nurse came by then and she was good, but I had been sick the whole night on my ain.',
      prosecution:
        'It took the most of a year. I had three different solicitors. Every time I told the whole thing again, and every time I got a wee bit worse, because I was waiting and there was nothing tae dae but wait.\n\nThere was a worker at the court who spoke tae me in the corridor. She wrote doon when I had tae come back, in big letters, on one bit of paper. I kept it in my shoe. It is the only reason I turned up.',
      'community-sentence':
        'The first time I got unpaid work. I liked it. We built raised beds for a nursery school, and the gaffer showed me how tae cut a joint.\n\nBut the appointments were on the days that the work was, and in another toon. Two buses. I missed three, and they wrote it doon as if I had chosen tae.',
      custody:
        'So I went inside for a few months. I got clean there, which folk dinnae expect. I did a certificate in the kitchen.\n\nWhat I mind the most is the last fortnight. Everybody tells ye that somebody is coming tae see ye about a hoose. I packed my bag the night before, and naebody had come.',
      return:
        'They gied me my bag of clothes and a list of phone numbers, and I had nae credit on the phone. It was a Friday. The council shuts at four.\n\nA man fae the recovery café had telt me once, if it is a Friday, come here first. So I did. He made a call, and then he made anither one. I slept in a bed that night. It shouldnae hing on wan man being in.',
    },
    closing:
      'I have a tenancy noo, and I volunteer at that café on Fridays, for the ones that come aff the bus wi a bag. If ye want tae ken what would have helped: one person, fae the start tae the end, wi a phone that they answer.',
  },
  {
    perspective: 'victim',
    title: 'I told it seven times (invented)',
    contentNotes: ['domestic-abuse', 'violence', 'police'],
    isComposite: true,
    opening:
      'I am a mother and I have a trade. I had always said that if a man lifted his hand tae me I would be oot the door. It is no like that. It comes on slow, like the dark nights.',
    stages: {
      telling:
        'The first person I telt was the lassie that does my hair. She saw my neck. She didnae say anything clever. She put the kettle on, and turned the sign on the door, and gied me a card wi a number that I could keep in among the receipts.\n\nIt took me until the spring tae ring it. They never once said, why did you not leave.',
      investigation:
        'Two officers came, and they were kind, but they had tae ask it all in the kitchen, wi the bairns up the stair. Then somebody else asked it. Then a video. I counted afterwards: I told it seven times tae seven folk, and each one said sorry that I had tae say it again.\n\nThere was one that phoned on the Tuesday because she had said she would phone on the Tuesday. You have nae idea what that is worth.',
      decision:
        'Then nothing. Months. I found oot that the date had been moved because I rang them and asked. I had a letter wi words in it that I had tae look up, and I am no daft.\n\nAll that time he was biding ten minutes away. I did my messages at night.',
      court:
        'They let me come in by the side door, and I gied my evidence fae another room on a screen. A volunteer sat wi me. She had done a crossword and she let me finish it.\n\nNaebody had telt me that I might meet his mother in the toilets.',
      afterwards:
        'He was found guilty, and I thought I would feel something. I went hame and slept for two days.\n\nWhat I would change is this. I learnt fae a neighbour that he was back. There is a scheme for that, it turns oot, and ye have tae sign up for it yoursel. I would have signed anything. Naebody put it in front of me.',
    },
    closing: 'The bairns are fine. I do hair noo, as it happens, on a Saturday. I keep a few of thae cards by the till.',
  },
  {
    perspective: 'family',
    title: 'The one they forgot to tell (invented)',
    contentNotes: ['prison', 'children'],
    isComposite: false,
    opening: 'I am somebody’s granny. My son went tae the jail, and I kept his weans. Naebody does a leaflet for that.',
    stages: {
      'finding-out':
        'I found oot fae a post on the internet, wi his face on it. My neighbour read it tae me, for I havenae got it. There were comments. The wee one could read by then.\n\nI wish somebody had come tae my door, before the picture did. It would have taken an hour.',
      court:
        'I sat at the back. I didnae ken when tae stand. They said a number of months and I thought, is that fae today? Does what he has done already count? There was naebody tae ask, and they had him doon the stair afore I could lift my hand.',
      apart:
        'The visit takes the whole day. Two buses and a walk, wi weans, in the rain, and if ye are ten minutes late ye are turned roond. It was a wumman in the visitors’ centre who saved us. She had crayons, and she kent the wee one’s name the second time.\n\nAt the school they never let on. They just made sure she had somebody tae sit beside. I will never forget that they did it, and I will never ken who thought of it.\n\nMoney was the worst of it. I got naething for keeping them, because naebody had written doon that I was.',
      'coming-home':
        'He came hame on a Thursday and we had a cake. By the Sunday he was sitting on the stair wi his coat on. He had forgotten how tae be in a hoose. So had we, wi him in it.\n\nA worker came for him every week. I used tae make her tea, and I would think, ask me. Just the once, hen, ask me how it is.',
    },
    closing: 'He is daein all right. The big one wants tae be a judge. I said, good, then ye can tell folk when tae stand.',
  },
]

/** The one that is being written. */
export const inventedDraft: InventedCaseStudy = {
  perspective: 'accused',
  title: 'Waiting on a letter (invented)',
  contentNotes: ['police'],
  isComposite: false,
  opening: 'I had never been in bother in my life until I was near enough drawing my pension.',
  stages: { arrest: 'They were very polite about it. I made them tea.' },
  closing: '',
}
