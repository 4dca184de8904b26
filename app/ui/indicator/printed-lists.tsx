import type { Framework, ListName } from '~/domain/indicator/framework'

const titles: Readonly<Record<ListName, string>> = {
  need: 'Needs',
  'local-issue': 'Local issues',
  priority: 'Priorities',
  'pathway-stage': 'Stages of the pathway',
  'swot-heading': 'Headings of the self-assessment',
  'participation-column': 'What is told about participation',
}

const shown: readonly ListName[] = ['need', 'local-issue', 'priority', 'pathway-stage', 'swot-heading', 'participation-column']

/** The printed lists that a framework has; those it has not are left out. */
export function PrintedLists({ lists }: Pick<Framework, 'lists'>) {
  return shown
    .filter((name) => lists[name].length > 0)
    .map((name) => (
      <section key={name} aria-labelledby={name}>
        <h2 id={name}>{titles[name]}</h2>
        <ul>
          {lists[name].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    ))
}
