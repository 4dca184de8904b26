/** Words that a name follows, and that make a name of a word that may be one. In small letters; English and Scots, with those of our other languages. */
function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** People as they are to somebody: `my boy Liam`. */
export const kin = setOf(
  'son sons daughter daughters boy boys laddie lassie lass lad girl girls wean weans bairn bairns baby brother brothers bro sister sisters sis mum mums mam maw mother mom dad dads da faither father man men wife husband partner bf gf boyfriend girlfriend ex missus granny gran nana nan papa grandad granda grandpa grandma grandson granddaughter uncle auntie aunty aunt cousin cuz niece nephew pal pals mate mates friend friends freen neighbour neighbours neighbor worker workers keyworker solicitor lawyer doctor nurse teacher landlord landlady boss manager mentor sponsor counsellor therapist midwife twin twins stepdad stepmum stepson stepdaughter stepfather stepmother carer cellmate padmate flatmate workmate colleague yin wan one oldest eldest youngest widow fiance fiancé fiancee guy guys fella chap buddy volunteer officer psychologist psychiatrist dealer client patient lady woman lads siostra brat syn córka mąż żona mama tata kolega брат сестра син донька чоловік дружина мама тато друг أخي أختي ابني ابنتي زوجي زوجتي صديقي',
)

/** Whose they are. */
export const whose = setOf(
  'my ma mah me his her hers our oor their thair your yer yir the a an this that wee big auld old young older younger late other new best former own first second ex good dear mój moja moje мій моя моє',
)

/** Titles and callings. */
export const titles = setOf(
  'mr mrs ms miss mister dr doctor pc wpc dc ds di dci sgt sergeant inspector constable sheriff judge lord lady sir dame father fr sister pastor rev reverend minister councillor cllr nurse uncle auntie aunty aunt unc granny gran nana grandad granda cousin prof professor matron warden governor imam rabbi canon pani pan пан пані السيد السيدة الدكتور الحاج ولد',
)

/** What makes a by-name of a name: `Big Davie`. */
export const byNames = setOf(
  'big wee auld old young fat skinny ginger mad daft lang black white red bald baldy specky mental crazy lanky tall blind deaf dirty dodgy fast flash gentle gypsy happy lazy lucky posh psycho quiet scary shady smelly sneaky stumpy tiny ugly',
)

/** Said of a person who has a name. */
export const callings = setOf(
  "called named cried cawed ca'd caed name's names aka alias nicknamed known name nazwisko imię nazywa звати ім'я اسمه اسمها اسمي",
)

/** What people do, said after their names. */
export const doings = setOf(
  'said says sez got gets paid telt tellt told tells phoned rang texted asked asks shouted laughed smiled cried gave took drove brought moved died passed wis lives stays works helped helps thinks knows visited comes went goes came wants loves drinks drank battered grassed stole',
)

/** Names that are words for what cannot be counted, and verbs that help others: without an article they stand in every sentence. */
export const uncounted = setOf(
  'hope faith joy grace love patience mercy peace charity liberty justice art will may mark summer autumn winter spring honey ginger sage music',
)

/** What leads to a person rather than to a thing without an article: `wi frank`, `thanks to rose`. */
export const leading = setOf(
  'with wi about except thank thanks cheers ask asked tell told met seen see saw miss love visit visited phone phoned text texted and an',
)

/** What is said of one person, and of no thing without an article. */
export const acting = setOf(
  'was is wis has had got gets telt told said says sez came comes went goes helped paid took takes gave gives fae frae phoned moved died lives stays works worked knows knew brought drove ran sat showed taught listened left who both keeps helps makes calls visits drinks smokes sleeps cooks rings walked pulled',
)

/** Words of three letters and fewer, and others, that are never a name where they stand small. */
export const never = setOf(
  'i a an the and or but if of in on at to for with by is was are were be been am do did does has had have not no so as it its he she they we you me him her them us my his our your their this that these those who what when where why how all any some one two there here then than too very just now out off up down over from into about after before again more most much many few own same other such only also get got go went gone can could will would shall should may might must let make made say said see saw come came take took give gave know knew think thought want need like time day way back even still well really never always because cause cos coz tae fae wi aye nae naw wis wisnae wasnae didnae cannae dinnae ma yer oor mair ane yin hame awa',
)
