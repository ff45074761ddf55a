import type { NameKind } from '../../model/listed-party.js';
import { beginsAsAddress } from '../split-name-address.js';
import { organizationWord } from '../us-csl/infer-type.js';
import type { Block, EntryLine } from './block.js';
import { beginBlock, cleanAlias, isDashed, splitDashes, withoutDash } from './read-names.js';

export interface Blocks {
  readonly blocks: readonly Block[];
  /** A marker such as `Subordinate institution:` without anything after it: the next row is one. */
  readonly openGroup: string | undefined;
}

/** `Subordinate institution:`, `Affiliated entities:`, also misspelled; what follows the colon begins a member. */
const memberMarker =
  /^(?:and )?(?:(?:to include )?the following )?(?:[\w-]+ )?(?:subordinate|affiliated|related) (?:institu?t?i?ons?|instituions?|institutes?|entit(?:y|ies)|compan(?:y|ies))\s*(?::\s*(.*)|)$/i;
const groupHeader =
  /^the following (?:[\w-]+ )?(?:subordinate |affiliated )?(?:institutions?|instituions?|institutes?|entities|entity) (?:of|under) (.+?)\s*:\s*(.*)$/i;
/** `The following Department of Samples entities: One; Two.` */
const bodysEntities = /^the following (.+?) (?:entities|institutions|institutes|establishments)\s*:\s*(.*)$/i;
const addressMarker =
  /^(?:and )?(?:(?:to include )?the following (?:[\w-]+ )?)?addresses?\b(?!\s*\d)[^:]{0,200}:\s*(.*)$/i;
/** `—Two, and to include the following three subordinate institutions:` */
const announcesMembers = /\bfollowing (?:[\w-]+ )?(?:subordinate|affiliated) [^:]{1,60}:$/i;
const aliasIntro =
  /^(?:and )?(?:(?<former>f\.?k\.?a\.?)|a\.?k\.?a\.?),? the following (?:[\w-]+ )?(?:alias(?:es)?|names?)\b.*$/i;

/**
 * Reads the lines of one entry, of all the rows that it takes: the party with its aliases and addresses, and
 * the parties listed under it. A line that is none of these is kept as an address, and the whole cell stays
 * with the entry.
 *
 * @param memberOf of which body a row before said that this entry is a part
 */
export function readBlocks(lines: readonly EntryLine[], memberOf?: string): Blocks {
  const blocks: Block[] = [];
  let parent = memberOf;
  let current: Block | undefined;
  let listing = 'party' as 'party' | 'members';
  let aliasKind: NameKind = 'alias';
  let open = false;
  /** Whether the members of a group stand behind dashes, as aliases do elsewhere. */
  let dashedMembers = false;
  /** Whether an alias's line announces members that no marker comes before. */
  let announced = false;

  const begin = (text: string, belongsTo: string | undefined) => {
    const { block, aliasKind: kind } = beginBlock(text, belongsTo);
    aliasKind = kind;
    current = block;
    blocks.push(block);
    open = false;
  };
  const startGroup = (of: string | undefined, rest: string) => {
    parent = of ?? parent ?? blocks[0]?.names[0]?.text;
    listing = 'members';
    current = undefined;
    open = true;
    dashedMembers = false;
    if (rest !== '') begin(rest, parent);
  };

  for (const { text, beginsRow } of lines.flatMap(splitDashes)) {
    const ofBody = groupHeader.exec(text) ?? bodysEntities.exec(text);
    const marker = ofBody === null ? memberMarker.exec(text) : null;
    const addresses = addressMarker.exec(text);
    if (isDashed(text)) {
      const alias = cleanAlias(text);
      announced ||= announcesMembers.test(text);
      if (listing === 'members' && (current === undefined || dashedMembers)) {
        begin(withoutDash(text), parent);
        dashedMembers = true;
      } else if (current === undefined) begin(withoutDash(text), memberOf);
      else if (alias !== '') current.names.push({ text: alias, kind: aliasKind });
    } else if (marker !== null) startGroup(undefined, marker[1] ?? '');
    else if (ofBody !== null) {
      startGroup(ofBody[1]!, '');
      for (const member of ofBody[2]!.split(/;\s*(?:and\s+)?/)) if (member !== '') begin(member, parent);
    } else if (addresses !== null && current !== undefined) {
      if (addresses[1] !== '') current.addresses.push(addresses[1]!);
    } else if (aliasIntro.test(text)) {
      aliasKind = aliasIntro.exec(text)?.groups?.former === undefined ? 'alias' : 'former';
    } else if (current === undefined) begin(text, listing === 'members' ? parent : memberOf);
    else if (listing === 'members' && beginsParty(text, current)) begin(text, parent);
    else if (announced && hasOrganizationWord(text) && beginsParty(text, current))
      begin(text, blocks[0]?.names[0]?.text);
    else if (listing === 'party' && beginsRow && beginsParty(text, current)) begin(text, memberOf);
    else current.addresses.push(text);
  }
  return { blocks, openGroup: open ? (parent ?? '') : undefined };
}

/** Whether a line is the next party rather than an address of the present one. */
function beginsParty(text: string, current: Block): boolean {
  if (/\b[af]\.?k\.?a\b/i.test(text)) return true;
  if (beginsAsAddress(text)) return false;
  if (current.addresses.length > 0) return true;
  // After aliases comes the address, which may name a park or a tower of some firm.
  return current.names.length === 1 ? hasOrganizationWord(text) : legalForm.test(text);
}

const legalForm = /\b(?:ltd|limited|inc|llc|corp|gmbh|jsc|[op]?ao|ooo|s\.a)\b/i;

/** Whether the first part of a line has a word that stands in names of organizations. */
function hasOrganizationWord(text: string): boolean {
  return text
    .split(',', 1)[0]!
    .split(/[^\p{L}]+/u)
    .some(organizationWord);
}
