import { form, type Recogniser } from './recogniser'

const places =
  'insta(?:gram)?|snap(?:chat)?|twitter|tik ?tok|facebook|fb|ig|telegram|discord|messenger|reddit|bluesky|mastodon|linkedin|signal|kik|twitch|youtube|psn|xbox|steam|gamer ?tag|user ?name|screen ?name|handle|log ?in|profile|nick'
const linking =
  '(?:\\s+(?:name|handle|user(?:name)?|account|id|page|profile))*\\s*(?:is|was|:|=|-|–|,|@|under|as|called|on|me|at)?(?:\\s+(?:is|under|as|called|me|at))?\\s*[\'"]?'

/** Whether it looks like nobody's word: a digit, a dot, an underscore inside, or a capital in the middle. */
function isMade(it: string): boolean {
  return /[\d_]|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u.test(it) && !/^\d{1,4}$/.test(it)
}

/** Names of accounts: after an @, after the name of a service, or as a service writes them (u/name, name#1234). */
export const handle: Recogniser = {
  kind: 'handle',
  hint: /[@_#:]|\d|\.\S|insta|snap|twitter|tik|face|fb|telegram|discord|user|handle/i,
  forms: [
    form('@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]'),
    form('@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]', `(?:${places})${linking}`, isMade),
    form(
      '[\\p{L}\\p{N}_.-]{3,}',
      `(?:${places}|(?:user|screen) ?name)(?:\\s+(?:name|handle|id))?\\s*[:=]\\s*['"]?`,
      (it) => it.length < 31 && !/^\p{Lu}\p{Ll}+$/u.test(it),
    ),
    form(
      '[\\p{L}\\p{N}_.-]{3,}',
      '',
      (it, _, after) => isMade(it) && new RegExp(`^\\s*(?:\\(|on|via|at)\\s*(?:the\\s+)?(?:${places})`, 'iu').test(after),
    ),
    form('u/[\\p{L}\\p{N}_-]{3,}'),
    form('[\\p{L}\\p{N}_.]{2,32}#\\d{4}'),
    form('[\\p{Ll}\\p{N}]+_[\\p{Ll}\\p{N}_]*[\\p{L}\\p{N}]'),
  ],
}
