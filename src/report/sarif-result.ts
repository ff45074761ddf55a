import type { Band, Match } from '../model/match.js';
import type { ScreeningResult, ScreeningRun } from '../model/report.js';
import type { Subject } from '../model/subject.js';
import { printable } from '../text/printable.js';
import { fileUri } from './file-uri.js';
import { findingText } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { reasons } from './reasons.js';
import { sarifMessage } from './sarif-message.js';
import { fileOf, regionOf, rowWords } from './subject-place.js';

/** A possible match is for a person to look at; beyond it there is little doubt. */
const levels: Readonly<Record<Band, string>> = { exact: 'error', strong: 'error', possible: 'warning' };

/** A result (SARIF 2.1.0, 3.27) for one match; `ruleIndex` is that of its list. */
export function sarifResult(
  { subject, outcome }: ScreeningResult,
  match: Match,
  ruleIndex: number | undefined,
  run: ScreeningRun,
  verbose: boolean,
): object {
  const { score, band, party, signals, citation, effect } = match;
  const print = matchFingerprint(subject, match);
  return {
    ruleId: party.list,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind: 'fail',
    level: levels[band],
    message: sarifMessage(findingText(match, subject)),
    locations: [sarifLocation(subject, run)],
    // GitHub keeps an alert by the first, which it otherwise makes of the lines around; the second says what it is.
    partialFingerprints: { primaryLocationLineHash: print, 'subjectAndParty/v1': print },
    rank: Math.round(score * 10_000) / 100,
    ...(outcome === 'decided' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
    properties: {
      score,
      band,
      subject: subjectProperties(subject),
      subjectName: match.subjectName,
      matchedName: match.matchedName,
      matchedNameKind: match.matchedNameKind,
      party,
      why: reasons(signals),
      ...(verbose ? { signals } : {}),
      citation,
      effect,
    },
  };
}

/** What the location says already is left out. */
function subjectProperties({ line: _, nameAt: __, ...subject }: Subject): object {
  return subject;
}

/**
 * The same for the same subject and party wherever the row stands and whatever is around it. A subject is known
 * by its id, and by its name where it has none; one that stands in the file twice is one finding.
 */
function matchFingerprint({ id, name }: Subject, { party }: Match): string {
  return fingerprint(JSON.stringify(id === undefined ? ['name', name, party.id] : ['id', id, party.id]));
}

/** A location (3.28): the name in a text file, and the row, which is all that a workbook has. */
export function sarifLocation(subject: Subject, run: ScreeningRun): object {
  const file = fileOf(run);
  const region = regionOf(subject, run);
  const row = printable(rowWords(subject, run));
  const name = file === undefined ? `${run.subjects}, ${row}` : row;
  return {
    ...(file === undefined
      ? {}
      : {
          physicalLocation: {
            artifactLocation: sarifArtifact(file),
            ...(region === undefined ? {} : { region }),
          },
        }),
    logicalLocations: [{ name: row, fullyQualifiedName: name, kind: 'element' }],
  };
}

/** Relative to the root of the sources, as a job that runs there has it, unless the path is absolute. */
export function sarifArtifact(file: string): object {
  const uri = fileUri(file);
  return uri.startsWith('file:') ? { uri, index: 0 } : { uri, uriBaseId: '%SRCROOT%', index: 0 };
}
