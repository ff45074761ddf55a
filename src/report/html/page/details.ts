import { byId } from './elements.js';

const setAll = (open: boolean) => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.match:not([hidden]) details'))
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
