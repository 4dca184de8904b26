import { patternsOf, type DangerPattern } from './danger-pattern'

/** What is looked for in the survey’s other languages: short lists. */
export const otherDangerPatterns: readonly DangerPattern[] = [
  ...patternsOf(
    'self',
    'pl',
    `zabiję/powieszę/potnę/utopię się
    chcę się zabić/powiesić
    chcę/chciałbym/chciałabym umrzeć
    nie chcę … żyć
    skończę/skończyć ze sobą
    popełnię/popełnić samobójstwo
    tnę się`,
  ),
  ...patternsOf(
    'others',
    'pl',
    `zabiję/zadźgam go/ją/ich/cię/was
    on/ona/oni/mąż … mnie zabije/zabiją
    grozi/grożą … zabije/zabiją/zabiciem/śmiercią`,
  ),
  ...patternsOf('child', 'pl', `bije/krzywdzi/molestuje/gwałci … dziecko/dzieci/syna/córkę/chłopca/dziewczynkę`),
  ...patternsOf('home', 'pl', `bije/dusi/gwałci/krzywdzi mnie/nas\n mnie bije/dusi/gwałci/krzywdzi`),
  ...patternsOf('weapon', 'pl', `przyniosę/wezmę … nóż/broń/bombę\n podpalę/spalę … dom/mieszkanie/go/ją/ich`),
  ...patternsOf(
    'self',
    'uk',
    `вб'ю/уб'ю/вбити/убити/ріжу себе
    хочу … померти/вмерти/умереть
    не хочу … жити/жить
    покінчу/покінчити/покончить/покончу … з/із/с собою/життям/собой
    накласти/накладу на себе руки
    повішуся/повешусь
    убью/убить себя`,
  ),
  ...patternsOf(
    'others',
    'uk',
    `вб'ю/уб'ю/заріжу/убью/зарежу його/її/їх/тебе/вас/его/ее/их/тебя
    він/вона/вони/чоловік/он/она … мене/меня вб'є/уб'є/вб'ють/убьет
    погрожує/погрожують/угрожает … вбити/убити/вб'є/уб'є/убить`,
  ),
  ...patternsOf('child', 'uk', `б'є/ґвалтує/мучить/бьет/насилует … дитину/дітей/сина/доньку/ребенка/детей/сына/дочь`),
  ...patternsOf('home', 'uk', `б'є/ґвалтує/душить/бьет/насилует мене/нас/меня\n мене/меня б'є/ґвалтує/душить/бьет/насилует`),
  ...patternsOf('weapon', 'uk', `принесу/візьму/возьму … ніж/зброю/бомбу/нож/оружие\n підпалю/подожгу … дім/будинок/квартиру/його/її/дом`),
  ...patternsOf(
    'self',
    'ar',
    `أقتل/سأقتل/بقتل/قتل نفسي/حالي
    أريد/بدي/ودي/أتمنى … أموت/الموت
    أنتحر/سأنتحر/بنتحر
    أؤذي/سأؤذي/بأذي نفسي/حالي
    أنهي/سأنهي/إنهاء حياتي
    لا/ما أريد/بدي … أعيش`,
  ),
  ...patternsOf(
    'others',
    'ar',
    `سأقتله/سأقتلها/سأقتلهم/سأقتلك
    سوف/رح/راح أقتله/أقتلها/أقتلهم/أقتلك
    سيقتلني/سيقتلنا
    سوف/رح/راح يقتلني/تقتلني/يقتلنا
    يهددني/تهددني/يهددنا … بالقتل/يقتلني`,
  ),
  ...patternsOf(
    'child',
    'ar',
    `يضرب/تضرب/يغتصب/يعذب … الأطفال/الطفل/طفل/أطفالي/أولادي/ابني/بنتي/ابنتي\n يتحرش/يعتدي … بالأطفال/الأطفال/بابني/بابنتي/طفل`,
  ),
  ...patternsOf('home', 'ar', `يضربني/تضربني/يضربنا/يغتصبني/يخنقني\n يحبسني/يحبسنا`),
  ...patternsOf('weapon', 'ar', `سأحضر/سأجلب/سآخذ … سكينا/سكين/مسدسا/قنبلة\n سأحرق … البيت/المنزل`),
  ...patternsOf(
    'self',
    'gd',
    `mi/mo/mhi fhìn a mharbhadh
    cur/chur/cuiridh … às dhomh fhìn
    airson … bàsachadh
    ag iarraidh … bàsachadh
    chan eil mi airson … beò`,
  ),
  ...patternsOf('others', 'gd', `marbhaidh mi e/i/iad/thu\n gus mo mharbhadh`),
  ...patternsOf('child', 'gd', `bualadh … leanabh/leanaibh/cloinne/clann/mhac/nighean`),
  ...patternsOf('home', 'gd', `gam bhualadh/thachdadh`),
]
