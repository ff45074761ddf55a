import { byId, settingOf } from './elements.js';
import type { ShownMatch, ShownSubject } from './listed.js';
import { sortSubjects } from './sort.js';

/** What the page shows of the matches, by the state of its controls. */
export interface View {
  /** Shows what the controls ask for. */
  update(): void;
  /** Everything again, in the order of the rows. */
  reset(): void;
  /** Matches in sight, in the order of the page. */
  shown(): readonly ShownMatch[];
}

const count = (value: number, one: string, many: string) =>
  `${value.toLocaleString('en')} ${value === 1 ? one : many}`;

export function matchView(
  subjects: readonly ShownSubject[],
  search: (query: string) => ReadonlySet<ShownMatch> | undefined,
): View {
  const all = subjects.reduce((sum, { matches }) => sum + matches.length, 0);
  let order: readonly ShownSubject[] = subjects;
  let sorted = 'row';
  let inSight: ShownMatch[] = [];

  const say = (rows: number) => {
    const matches = count(inSight.length, 'match', 'matches');
    const text =
      inSight.length === all
        ? `${matches} in ${count(rows, 'row', 'rows')}`
        : `${matches} of ${all.toLocaleString('en')}, in ${count(rows, 'row', 'rows')}`;
    const said = byId('count');
    if (said.textContent !== text) said.textContent = text;
    byId('none').hidden = inSight.length > 0;
    const onPaper = byId('shown');
    onPaper.hidden = inSight.length === all;
    onPaper.textContent = `Filtered: ${text}${chosen()}.`;
  };

  const view: View = {
    update() {
      const found = search(settingOf('find'));
      const [list, band, decision, sort] = ['list', 'band', 'decision', 'sort'].map(settingOf);
      if (sort !== sorted) {
        order = sortSubjects(subjects, sort ?? 'row');
        sorted = sort ?? 'row';
        // Emptied first: to take thousands out one by one from among the others costs the browser four times as much.
        const place = byId('subjects-with-matches');
        place.replaceChildren();
        place.append(...order.map(({ element }) => element));
      }
      inSight = [];
      let rows = 0;
      for (const { element, matches } of order) {
        const fitting = matches.filter(
          (match) =>
            (list === '' || match.list === list) &&
            (band === '' || match.band === band) &&
            (decision === '' || match.decision === decision) &&
            (found === undefined || found.has(match)),
        );
        // Matches of a subject that is out of sight stay as they are: what does not change costs nothing.
        setHidden(element, fitting.length === 0);
        if (fitting.length === 0) continue;
        for (const match of matches) setHidden(match.element, !fitting.includes(match));
        inSight.push(...fitting);
        rows++;
      }
      say(rows);
    },
    reset() {
      for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        '.tools input, .tools select',
      ))
        control.value = control.id === 'sort' ? 'row' : '';
      view.update();
    },
    shown: () => inSight,
  };
  return view;
}

function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** By what the page is filtered, for the reader of a printed one. */
function chosen(): string {
  const parts = ['list', 'band', 'decision'].map(settingOf).filter(Boolean);
  const query = settingOf('find').trim();
  if (query !== '') parts.unshift(`like “${query}”`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
