import { toggleDetails } from './details.js';
import { byId } from './elements.js';
import type { View } from './view.js';

/** Keys that move among matches and reach the search; none takes a letter from who writes. */
export function listenToKeys(view: View): void {
  const help = byId<HTMLDialogElement>('help');
  const find = byId<HTMLInputElement>('find');
  byId('help-button').addEventListener('click', () => help.showModal());
  byId('help-close').addEventListener('click', () => help.close());

  const actions: Readonly<Record<string, () => void>> = {
    j: () => step(view, 1),
    k: () => step(view, -1),
    o: () => {
      const match = current();
      if (match !== null) toggleDetails(match);
    },
    '/': () => {
      find.focus();
      find.select();
    },
    '?': () => help.showModal(),
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    if (event.key === 'Escape') return leave(event, find, view);
    if (writes(event.target) || !byId<HTMLInputElement>('keys-on').checked) return;
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

const writes = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select, textarea') !== null;

/** Escape empties the search; from an empty one it goes back to the matches. */
function leave(event: KeyboardEvent, find: HTMLInputElement, view: View): void {
  if (event.target !== find) return;
  event.preventDefault();
  if (find.value === '') {
    byId('matches').focus();
    return;
  }
  find.value = '';
  view.update();
}

const current = () => document.activeElement?.closest('.match') ?? null;

/** Focus goes to a match's heading, so that a screen reader says which it is. */
function step(view: View, by: 1 | -1): void {
  const matches = view.shown();
  if (matches.length === 0) return;
  const match = current();
  const at = matches.findIndex(({ element }) => element === match);
  const next = at < 0 ? firstInSight(matches.map(({ element }) => element)) : at + by;
  const heading = matches[Math.max(0, Math.min(matches.length - 1, next))]!.element.querySelector('h4');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/**
 * Where nothing has the focus: the first match that is not above what the reader sees. Subjects are looked at
 * before their matches, since to ask where a match is makes the browser lay its subject out.
 */
function firstInSight(elements: readonly HTMLElement[]): number {
  const bar = document.querySelector('.tools')?.getBoundingClientRect();
  const top = bar === undefined || bar.top > 1 ? 0 : bar.bottom;
  const at = elements.findIndex(
    (element) =>
      (element.closest('.subject')?.getBoundingClientRect().bottom ?? 0) > top &&
      element.getBoundingClientRect().top >= top - 1,
  );
  return Math.max(0, at);
}
