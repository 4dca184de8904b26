import { dangers, type Danger } from '~/domain/anonymise/danger-pattern'
import { safeguardingRules } from '~/domain/anonymise/safeguarding-rules'
import { isLanguage, languages } from '~/locales/languages'
import { inLanguage } from '../item/in-language'

const { name, patterns, exceptions } = safeguardingRules

/** The list by which a text may be read before its wave has closed, word for word from the data that the search uses. */
export function SafeguardingRuleList() {
  return (
    <>
      <p>
        <strong>Is a life in danger? Call 999.</strong> Nobody sits at the other end of a survey.
      </p>
      <p>
        Nobody reads what people write in a survey until it has closed. There is one exception, where a partnership has settled who acts on
        it: somebody ticks that someone is in danger, or a text matches one of the patterns below. The page of the survey says so before
        anybody writes, and who reads it how soon. Where it does not say so, nothing is looked for.
      </p>
      <p>
        The list is crude. It compares words and understands none. It misses most of what people say about danger: anything that is hinted
        at, told in other words, in another spelling, or in a language that is not here. And it finds turns of phrase that mean no harm.
        Ticking the box, or a phone call, is the way to be heard. A text that was found by a pattern is read with telephone numbers, dates
        and the like taken out.
      </p>
      <h2>How to read it</h2>
      <p>
        Capitals, accents, apostrophes and letters typed twice make no difference. <code>a/b</code> means one of these words, <code>*</code>{' '}
        any ending, <code>…</code> none to three other words of the same sentence.
      </p>
      <p>
        This list is called <code>{name}</code>. A list that differs gets another name.
      </p>
      {(Object.keys(dangers) as Danger[]).map((danger) => (
        <DangerPatterns key={danger} danger={danger} />
      ))}
      <h2>What is passed over</h2>
      <p>A pattern that begins inside one of these does not count.</p>
      <ul className="wm-patterns">
        {exceptions.map((exception) => (
          <li key={exception} dir="auto">
            <code>{exception}</code>
          </li>
        ))}
      </ul>
    </>
  )
}

function DangerPatterns({ danger }: { readonly danger: Danger }) {
  const own = patterns.filter(([of]) => of === danger)
  return (
    <>
      <h2>{dangers[danger]}</h2>
      {[...new Set(own.map(([, language]) => language))].map((language) => (
        <section key={language}>
          <h3>{isLanguage(language) ? languages[language].name : language}</h3>
          <ul className="wm-patterns" {...inLanguage(language, 'en')}>
            {own
              .filter(([, of]) => of === language)
              .map(([, , pattern]) => (
                <li key={pattern}>
                  <code>{pattern}</code>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
