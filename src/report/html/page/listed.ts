/** A match on the page, with what it is filtered and sorted by. */
export interface ShownMatch {
  readonly element: HTMLElement;
  readonly list: string;
  readonly band: string;
  readonly decision: string;
}

/** A subject on the page and its matches, best first. */
export interface ShownSubject {
  readonly element: HTMLElement;
  readonly row: number;
  /** Of its best match. */
  readonly score: number;
  readonly list: string;
  readonly matches: readonly ShownMatch[];
}

export function subjectsOnPage(): ShownSubject[] {
  return [...document.querySelectorAll<HTMLElement>('.subject')].map((element) => {
    const articles = [...element.getElementsByClassName('match')] as HTMLElement[];
    const matches = articles.map((article) => ({
      element: article,
      list: article.dataset.list ?? '',
      band: article.dataset.band ?? '',
      decision: article.dataset.decision ?? '',
    }));
    return {
      element,
      row: Number(element.dataset.row),
      score: Number(articles[0]?.dataset.score ?? 0),
      list: matches[0]?.list ?? '',
      matches,
    };
  });
}
