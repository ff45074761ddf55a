import type { PublishedEntry } from '../../model/match.js';
import { nameKindWords } from '../name-kind-words.js';
import { html, joined, type Markup } from './markup.js';

/** All that the list says of the party, then the record field by field as the publisher has it. */
export function wholeEntry(entry: PublishedEntry): Markup {
  const record = Object.entries(entry.raw).filter(([, value]) => value.trim() !== '');
  return html`${item(
    'Names',
    entry.names.map(({ text, kind }) =>
      kind === 'primary'
        ? html`<bdi>${text}</bdi>`
        : html`<bdi>${text}</bdi> <small>${nameKindWords[kind]}</small>`,
    ),
  )}${item(
    'Addresses',
    entry.addresses.map(({ text }) => html`<bdi>${text}</bdi>`),
  )}${item(
    'Born',
    entry.datesOfBirth.map(({ text }) => html`${text}`),
  )}${item(
    'Place of birth',
    entry.placesOfBirth.map((place) => html`<bdi>${place}</bdi>`),
  )}${item(
    'Identifiers',
    entry.identifiers.map(
      ({ type, value, country }) =>
        html`${type} <bdi>${value}</bdi>${country === undefined ? '' : ` (${country})`}`,
    ),
  )}${entry.title === undefined ? '' : html`<dt>Office<dd><bdi>${entry.title}</bdi>\n`}${
    record.length === 0
      ? ''
      : html`<dt>Record<dd><table class=record><tbody>${record.map(
          ([field, value]) => html`<tr><th scope="row">${field}<td><bdi>${value}</bdi>\n`,
        )}</table>\n`
  }`;
}

function item(label: string, values: readonly Markup[]): Markup {
  return values.length === 0 ? html`` : html`<dt>${label}<dd>${joined(values, '; ')}\n`;
}
