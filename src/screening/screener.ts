import { explainHit } from '../matching/explain-hit.js';
import { findByIdentifier } from '../matching/find-by-identifier.js';
import { bandOf, lowestScoreOn, type Policy } from '../matching/policies.js';
import type { QueryName } from '../matching/query-name.js';
import { type NameHit, nameSearcher } from '../matching/search-names.js';
import { sharesIdentifier, weighContext } from '../matching/weigh-context.js';
import type { CatalogueEntry } from '../model/catalogue.js';
import type { Citation } from '../model/citation.js';
import type { Effect } from '../model/effect.js';
import { effectClasses } from '../model/effect-classes.js';
import type { ListedParty } from '../model/listed-party.js';
import type { AlsoListed, Match, Nearest, PublishedEntry } from '../model/match.js';
import type { Problem } from '../model/problem.js';
import type { ScreeningResult } from '../model/report.js';
import type { Subject } from '../model/subject.js';
import type { KnownNameVariants } from '../names/known-name-variants.js';
import { alsoListedFinder, rememberAlsoListed } from './also-listed.js';
import type { LoadedLists } from './loaded-lists.js';
import { checkName, comparedPart } from './name-problems.js';
import { bridgeSignals, scoreAsWritten, type WayToWrite, waysToWrite } from './ways-to-write.js';

export interface ScreenerOptions {
  readonly lists: LoadedLists;
  readonly policy: Policy;
  /** Which lists to hold subjects against, by code; all where absent. */
  readonly includes?: (list: string) => boolean;
  catalogueEntry(list: string): CatalogueEntry | undefined;
  effectOf(party: ListedParty): Effect;
  /** Whether each match is to hold its entry whole, as published. */
  readonly entries?: boolean;
  /** Other ways to write a name with a known name in it; none where absent. */
  readonly variantsOf?: KnownNameVariants;
}

/** A row as input hands it over: a subject, and what was wrong with it. */
export type SubjectRow = Subject & { readonly problems?: readonly Problem[] };

/**
 * Screens one subject after another: names first, then the rest of the row as evidence for or against.
 * A subject without a name is `not-screened`, never clear.
 */
export function createScreener(options: ScreenerOptions): (row: SubjectRow) => ScreeningResult {
  const searcher = nameSearcher(options.lists.index);
  const { lists, policy, includes } = options;
  const alsoListed = rememberAlsoListed(alsoListedFinder(options));

  return (row) => {
    const { problems: noted = [], ...subject } = row;
    const { screenable, problems: found } = checkName(subject);
    const problems = [...noted, ...found];
    const withProblems = problems.length === 0 ? {} : { problems };
    if (!screenable)
      return {
        kind: 'result',
        subject,
        outcome: 'not-screened',
        matches: [],
        nearest: null,
        ...withProblems,
      };

    const best = new Map<number, Found>();
    let closest: Found | undefined;
    for (const way of writtenWays(subject, options)) {
      const search = searcher.search(way.written, subject.type, policy, includes);
      for (const hit of search.hits) {
        const found = { way, query: search.query, hit };
        const other = best.get(hit.party);
        if (other === undefined || nameScoreOf(found) > nameScoreOf(other)) best.set(hit.party, found);
      }
      if (search.nearest !== undefined && search.nearest.score > (closest?.hit.score ?? 0))
        closest = { way, query: search.query, hit: search.nearest };
    }
    for (const party of findByIdentifier(subject.identifiers ?? [], lists.index)) {
      const { list } = lists.party(party);
      if (best.has(party) || includes?.(list) === false || !sharesIdentifier(subject, lists.party(party)))
        continue;
      best.set(party, {
        way: { name: subject.name, written: subject.name, because: undefined },
        ...searcher.compare(subject.name, subject.type, party),
      });
    }
    const matches = [...best.values()]
      .map((found) => ({ found, match: matchOf(subject, found, options, alsoListed) }))
      .sort(
        (a, b) =>
          b.match.score - a.match.score ||
          gravity(a.match) - gravity(b.match) ||
          a.found.hit.party - b.found.hit.party,
      )
      .map(({ match }) => match);
    const nearest = matches.length === 0 && closest !== undefined ? nearestOf(closest.hit, lists) : null;
    return {
      kind: 'result',
      subject,
      outcome: matches.length > 0 ? 'match' : 'clear',
      matches,
      nearest,
      ...withProblems,
    };
  };
}

/** Of equal scores the gravest consequence comes first. */
const gravity = ({ effect }: Match) => effectClasses.indexOf(effect.class);

interface Written extends WayToWrite {
  /** The subject's name that is written so. */
  readonly name: string;
}

/** Each of the subject's names in each of its ways. */
const writtenWays = ({ name, aliases = [], type }: Subject, { variantsOf }: ScreenerOptions): Written[] =>
  [name, ...aliases].flatMap((each) =>
    waysToWrite(comparedPart(each), type, variantsOf).map((way) => ({ name: each, ...way })),
  );

interface Found {
  readonly way: Written;
  readonly query: QueryName;
  readonly hit: NameHit;
}

function matchOf(
  subject: Subject,
  found: Found,
  options: ScreenerOptions,
  alsoListed: (number: number, party: ListedParty) => readonly AlsoListed[],
): Match {
  const { way, query, hit } = found;
  const party = options.lists.party(hit.party);
  const elsewhere = alsoListed(hit.party, party);
  const listedName = party.names[hit.nameOrdinal]!;
  const least = lowestScoreOn(options.policy, party.list);
  const { score, signals } = weighContext(subject, party, nameScoreOf(found), least);
  return {
    score,
    band: bandOf(score, options.policy, party.list),
    subjectName: way.name,
    matchedName: listedName.text,
    matchedNameKind: listedName.kind,
    party: {
      id: party.id,
      list: party.list,
      nativeId: party.nativeId,
      type: party.type,
      typeInferred: party.typeInferred,
      name: party.names[0]!.text,
      countries: party.countries,
      programmes: party.programmes,
      ...(party.listedOn === undefined ? {} : { listedOn: party.listedOn }),
      ...(party.expiresOn === undefined ? {} : { expiresOn: party.expiresOn }),
      ...(party.remarks === undefined ? {} : { remarks: party.remarks }),
      ...(elsewhere.length === 0 ? {} : { alsoListed: elsewhere }),
    },
    signals: [
      ...bridgeSignals(way, hit.score),
      ...explainHit(query, hit, listedName, party.type),
      ...signals,
    ],
    citation: citationOf(party, options, hit.party),
    effect: options.effectOf(party),
    ...(options.entries === true ? { entry: publishedEntry(party) } : {}),
    decision: null,
  };
}

function publishedEntry(party: ListedParty): PublishedEntry {
  const { names, addresses, datesOfBirth, placesOfBirth, identifiers, title, raw } = party;
  return {
    names,
    addresses,
    datesOfBirth,
    placesOfBirth,
    identifiers,
    ...(title === undefined ? {} : { title }),
    raw,
  };
}

const nameScoreOf = ({ way, hit }: Found) => scoreAsWritten(hit.score, way);

function citationOf(
  party: ListedParty,
  { catalogueEntry, lists }: ScreenerOptions,
  number: number,
): Citation {
  const entry = catalogueEntry(party.list);
  return {
    list: entry?.name ?? party.list,
    authority: entry?.authority ?? 'none: a list of your own',
    references: party.source.references,
    url: party.source.entryUrl ?? entry?.url ?? null,
    snapshot: lists.snapshotOf(number),
    locator: party.source.locator,
  };
}

function nearestOf(hit: NameHit, lists: LoadedLists): Nearest {
  const party = lists.party(hit.party);
  return {
    score: hit.score,
    matchedName: party.names[hit.nameOrdinal]!.text,
    party: { id: party.id, list: party.list, name: party.names[0]!.text },
  };
}
