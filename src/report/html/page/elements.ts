/** The element with an id that the page is known to have. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element as Kind;
}

/** Of a control that is there only where it has a use: what it is set to, else ''. */
export const settingOf = (id: string) =>
  (document.getElementById(id) as HTMLSelectElement | HTMLInputElement | null)?.value ?? '';
