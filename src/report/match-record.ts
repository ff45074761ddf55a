/** The record of a match, or of a subject without one, that the reports for spreadsheets share. */
import type { Match } from '../model/match.js';
import type { ScreeningResult } from '../model/report.js';
import { notScreenedReason } from './not-screened-reason.js';
import { reasons } from './reasons.js';

export type MatchRecord = Readonly<Partial<Record<(typeof matchColumns)[number], string | number>>>;

/**
 * The columns, in order. One record per match, and one for each subject that was not screened, with the
 * reason in `why` and nothing about a match; subjects without a match have a record only where clear
 * subjects are listed. Several values in one cell are separated by `; `, URLs by a blank.
 *
 * - `row` position among the subjects, from 1; `line` of the file, or row of the sheet; `id` the user's own; `subject` the name as given
 * - `subject_alias` the subject's alias that matched; empty where the name itself did
 * - `outcome` match, clear, decided or not-screened
 * - `score` 0 to 1; `band` exact, strong or possible
 * - `matched_name` as published; `matched_name_kind` primary, alias, weak-alias or former
 * - `list_code`, `list` its official name, `authority` the provision under which it is kept; `party_id` ours and stable, `native_id` the publisher's
 * - `party_name` the primary name; `party_type`; `countries` ISO 3166; `programmes`; `listed_on`,
 *   `expires_on`; `remarks` as published
 * - `effect_class`, `effect` in a sentence, `effect_authority` its provision, `effect_as_of` the day for which that is known; `requirement` and `policy` of the licence, as the list has them
 * - `references` with their dates, `reference_urls`; `url` the entry's page or the list's
 * - `snapshot_sha256` of the list file, when it was `published` and `retrieved`, `locator` in it
 * - `why` the reasons for the score
 * - `also_listed` ids of other lists' entries that are likely the same party's, each with what shows it
 */
export const matchColumns = [
  'row',
  'line',
  'id',
  'subject',
  'subject_alias',
  'outcome',
  'score',
  'band',
  'matched_name',
  'matched_name_kind',
  'list_code',
  'list',
  'authority',
  'party_id',
  'native_id',
  'party_name',
  'party_type',
  'countries',
  'programmes',
  'listed_on',
  'expires_on',
  'remarks',
  'effect_class',
  'effect',
  'effect_authority',
  'effect_as_of',
  'requirement',
  'policy',
  'references',
  'reference_urls',
  'url',
  'snapshot_sha256',
  'published',
  'retrieved',
  'locator',
  'why',
  'also_listed',
] as const;

/** A record per match; one without anything of a match where there is none, for a subject that has to be named. */
export function matchRecords(result: ScreeningResult): readonly MatchRecord[] {
  if (result.matches.length === 0) return [{ ...subjectCells(result), why: whyNot(result) }];
  return result.matches.map((match) => ({ ...subjectCells(result), ...matchCells(result, match) }));
}

function subjectCells({ subject, outcome }: ScreeningResult): MatchRecord {
  const { row, line = '', id = '', name } = subject;
  return { row, line, id, subject: name, outcome };
}

const whyNot = (result: ScreeningResult) =>
  result.outcome === 'not-screened' ? notScreenedReason(result) : '';

function matchCells({ subject }: ScreeningResult, match: Match): MatchRecord {
  const { party, citation, effect } = match;
  const { references, snapshot } = citation;
  return {
    subject_alias: match.subjectName === subject.name ? '' : match.subjectName,
    score: match.score,
    band: match.band,
    matched_name: match.matchedName,
    matched_name_kind: match.matchedNameKind,
    list_code: party.list,
    list: citation.list,
    authority: citation.authority,
    party_id: party.id,
    native_id: party.nativeId,
    party_name: party.name,
    party_type: party.typeInferred ? `${party.type} (inferred)` : party.type,
    countries: party.countries.join('; '),
    programmes: party.programmes.join('; '),
    listed_on: party.listedOn ?? '',
    expires_on: party.expiresOn ?? '',
    remarks: party.remarks ?? '',
    effect_class: effect.class,
    effect: effect.summary,
    effect_authority: effect.authority,
    effect_as_of: effect.asOf,
    requirement: effect.requirement ?? '',
    policy: effect.policy ?? '',
    references:
      references.map(({ text, date }) => (date === undefined ? text : `${text} (${date})`)).join('; ') ||
      'none published',
    reference_urls: references.flatMap(({ url }) => url ?? []).join(' '),
    url: citation.url ?? '',
    snapshot_sha256: snapshot.sha256,
    published: snapshot.published ?? '',
    retrieved: snapshot.retrieved ?? (snapshot.starter ? 'built-in starter snapshot' : ''),
    locator: citation.locator,
    why: reasons(match.signals).join('; '),
    also_listed: (party.alsoListed ?? [])
      .map(({ id, listName, text }) => `${id} (${listName}: ${text})`)
      .join('; '),
  };
}
