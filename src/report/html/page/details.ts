import { byId } from './elements.js';

const inSight = '.subject:not([hidden]) > .match:not([hidden])';

const setAll = (open: boolean) => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(`${inSight} details`))
    details.open = open;
};

/** A button that opens the details of all entries in sight, or closes them. */
export function detailsButton(): void {
  const button = byId('open-all');
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(open));
    setAll(open);
  });
}

export function toggleDetails(match: Element): void {
  const details = match.querySelector('details');
  if (details !== null) details.open = !details.open;
}

/** For browsers whose style sheets cannot open details on paper: all are open while the page is printed. */
export function openForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(`${inSight} details:not([open])`)];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
