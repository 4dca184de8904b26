import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { dangers } from './danger-pattern'
import { safeguardingRules } from './safeguarding-rules'
import { normalisedForRules, speaksOfDanger } from './speaks-of-danger'

describe('a text that is read at once', () => {
  test.each`
    text
    ${'I want to kill myself'}
    ${'am gonnae kill masel'}
    ${'gonnae kill ma sel the night'}
    ${'I’ll hang myself'}
    ${'Im going to end it all'}
    ${'i want tae die'}
    ${'I WANT TO DIEEEE'}
    ${'i w a n t to k i l l myself'}
    ${'ah cannae go oan'}
    ${'I wish a wis dead'}
    ${'the weans wid be better aff   dead'}
    ${'I dinnae want tae live'}
    ${'I don`t want to live any more'}
    ${'I am thinking of taking my own life.'}
    ${'I’m feeling suicidal. The bus is fine.'}
    ${'I might cut myself again'}
    ${'I am going to stab him when he gets out'}
    ${'am gonnae chib somebody'}
    ${'He says he’s gonnae kill me'}
    ${'He threatens to kill me and the dog'}
    ${'she threatened tae stab me last night'}
    ${'feart he will kill me'}
    ${'My neighbour is hitting his wee boy every night'}
    ${'the wean next door is getting battered'}
    ${'My uncle keeps touching me'}
    ${'He hits me'}
    ${'my man batters me when he is drunk'}
    ${'He won’t let me leave'}
    ${'I will bring a knife to the school'}
    ${'he has got a gun and says he will use it'}
    ${'am gonnae burn the hostel doon'}
    ${'Chcę umrzeć'}
    ${'zabije sie'}
    ${'Nie chcę już żyć.'}
    ${'Zabiję go!'}
    ${'mąż mnie bije'}
    ${'bije dzieci'}
    ${'Хочу померти'}
    ${'Я вб’ю себе'}
    ${'Чоловік б’є мене'}
    ${'он меня бьет'}
    ${'أريد أن أموت'}
    ${'سأقتل نفسي'}
    ${'بدي اموت'}
    ${'زوجي يضربني'}
    ${'رح اقتله'}
    ${'Tha mi airson mi fhìn a mharbhadh'}
    ${'Tha mi airson bàsachadh'}
  `('$text', ({ text }: { text: string }) => {
    expect(speaksOfDanger(text)).toBe(true)
  })
})

describe('a text that waits like any other: it tells of the past, uses a turn of phrase, or complains', () => {
  test.each`
    text
    ${''}
    ${'My brother was murdered in 1990.'}
    ${'He killed himself when I was in the jail'}
    ${'There was a suicide on this street'}
    ${'The 52 bus kills me, it never comes'}
    ${'The hill would kill you'}
    ${'These stairs will kill you'}
    ${'I’m dying for a pint'}
    ${'I could murder a pie'}
    ${'I nearly died laughing'}
    ${'we were killing ourselves laughing'}
    ${'I was killing masel laughing'}
    ${'I dont want to live here'}
    ${'I don’t want to live next to the pub'}
    ${'Nie chcę żyć w tym mieście'}
    ${'Не хочу жити тут'}
    ${'لا أريد أن أعيش هنا'}
    ${'I hurt myself on the broken pavement'}
    ${'The council is killing the town'}
    ${'They are going to kill the high street'}
    ${'My son was beaten up two years ago'}
    ${'Stop them. Hit the children’s park with some money'}
    ${'The playground is dangerous for children'}
    ${'There is knife crime here and I am scared at night'}
    ${'Young people are abused online'}
    ${'I was in prison for shooting. My wife waited.'}
    ${'Need to take the fire doors off'}
    ${'a dinnae go oot at night'}
    ${'I cannot go on the bus with a pram'}
    ${'Dzieci nie mają gdzie się bawić'}
    ${'Дітям немає де гратися'}
    ${'لا يوجد مكان للأطفال'}
    ${'Chan eil àite ann airson cloinne'}
  `('$text', ({ text }: { text: string }) => {
    expect(speaksOfDanger(text)).toBe(false)
  })
})

/** Said on the page of the rules too: nobody may rely on them. */
describe('a text that speaks of danger and is missed', () => {
  test.each`
    text
    ${'I have the pills here and I have written my letters'}
    ${'by the time you read this'}
    ${'He said what he would do to us if I told'}
    ${'kms'}
    ${'I want to k1ll myself'}
    ${'something bad happens in that house every night'}
    ${'vreau să mor'}
  `('$text', ({ text }: { text: string }) => {
    expect(speaksOfDanger(text)).toBe(false)
  })
})

test.each`
  text                     | read
  ${'  I’LL  kiill — IT '} | ${' il kil it '}
  ${'Żółć, łódź'}          | ${' zolc lodz '}
  ${'Stop! Now'}           | ${' stop | now '}
  ${'k i l l me'}          | ${' kil me '}
  ${'أُرِيدُ أَنْ أَمُوتَ'}        | ${' اريد ان اموت '}
`('"$text" is read as "$read"', ({ text, read }: { text: string; read: string }) => {
  expect(normalisedForRules(text)).toBe(read)
})

test('every pattern says of which danger it is, and stands once', () => {
  expect(safeguardingRules.patterns.filter(([danger]) => !Object.hasOwn(dangers, danger))).toEqual([])
  const all = safeguardingRules.patterns.map((pattern) => pattern.join(' '))
  expect(new Set(all).size).toBe(all.length)
})

test('the longest text is read in less than a tenth of a second', () => {
  const start = performance.now()
  speaksOfDanger('i want going want to will need … might '.repeat(60).slice(0, 2000))
  expect(performance.now() - start).toBeLessThan(100)
})
