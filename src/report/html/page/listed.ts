/** A match on the page, with what it is filtered and sorted by. */
export interface ShownMatch {
  readonly element: HTMLElement;
  readonly list: string;
  readonly band: string;
  readonly decision: 'open' | 'decided';
}

/** A subject on the page and its matches, best first. */
export interface ShownSubject {
  readonly element: HTMLElement;
  /** Its place on the page as written: subjects stand in the order of their rows. */
  readonly place: number;
  /** Of its best match. */
  readonly score: number;
  readonly list: string;
  readonly matches: readonly ShownMatch[];
}

export function subjectsOnPage(): ShownSubject[] {
  return [...document.querySelectorAll<HTMLElement>('.subject')].map((element, place) => {
    const articles = [...element.getElementsByClassName('match')] as HTMLElement[];
    const matches = articles.map((article) => ({
      element: article,
      list: article.dataset.list ?? '',
      band: article.classList[1] ?? '',
      decision: article.dataset.decided === undefined ? ('open' as const) : ('decided' as const),
    }));
    return {
      element,
      place,
      score: Number(articles[0]?.dataset.score ?? 0),
      list: matches[0]?.list ?? '',
      matches,
    };
  });
}
