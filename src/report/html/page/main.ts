import { detailsButton, openForPrint } from './details.js';
import { byId } from './elements.js';
import { listenToKeys } from './keys.js';
import { subjectsOnPage } from './listed.js';
import { setRunningHead } from './running-head.js';
import { matchSearch } from './search.js';
import { matchView } from './view.js';

/** Milliseconds in which typing goes on before it is searched for. */
const pause = 20;

setRunningHead();
if (!CSS.supports('selector(::details-content)')) openForPrint();
if (document.querySelector('.tools') !== null) start();

function start(): void {
  const subjects = subjectsOnPage();
  let search: ReturnType<typeof matchSearch> | undefined;
  // Made at the first letter, or before it in an idle moment.
  const prepared = () => {
    search ??= matchSearch(subjects);
    return search;
  };
  const view = matchView(subjects, (query) => (query.trim() === '' ? undefined : prepared()(query)));

  let waiting = 0;
  byId('find').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(view.update, pause);
  });
  byId('find').addEventListener('focus', prepared, { once: true });
  for (const select of document.querySelectorAll('.tools select'))
    select.addEventListener('change', view.update);
  for (const id of ['clear', 'clear-none']) byId(id).addEventListener('click', view.reset);
  detailsButton();
  listenToKeys(view);
  view.update();
}
