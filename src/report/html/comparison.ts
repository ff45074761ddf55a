import type { Match } from '../../model/match.js';
import type { ContextSignal } from '../../model/signal.js';
import type { Subject } from '../../model/subject.js';
import { markedName } from './mark-words.js';
import { html, type Markup } from './markup.js';

const fieldWords: Readonly<Record<ContextSignal['field'], string>> = {
  country: 'Country',
  'date-of-birth': 'Born',
  address: 'Address',
  identifier: 'Number',
  type: 'Type',
};

/** The record beside the listed party, field by field; what only one of them states stands beside a dash. */
export function comparison(match: Match, subject: Subject): Markup {
  const { party, signals } = match;
  const contexts = signals.filter((signal) => signal.kind === 'context');
  const told = contexts.filter(({ field }) => field !== 'country' && field !== 'type');
  const type = subject.type === 'any' ? '' : subject.type;
  const listedType = party.typeInferred ? `${party.type} (inferred)` : party.type;
  const said = (field: ContextSignal['field']) => contexts.find((context) => context.field === field);
  return html`<table><tr><td><th scope=col>Your record<th scope=col>Listed party
<tr><th scope=row>Name<td>${markedName(match.subjectName, signals, 'query')}${
    match.subjectName === subject.name ? '' : html` <small>alias</small>`
  }<td>${markedName(match.matchedName, signals, 'listed')}
${row('Type', type, listedType, said('type'))}${row(
  'Country',
  subject.country ?? '',
  party.countries.join(', '),
  said('country'),
)}${told.map((context) => row(fieldWords[context.field], context.query, context.listed, context))}</table>`;
}

function row(field: string, ours: string, theirs: string, context: ContextSignal | undefined): Markup {
  if (ours === '' && theirs === '') return html``;
  const verdict =
    context === undefined ? '' : html` <i class=${context.relation}>${verdictWords[context.relation]}</i>`;
  return html`<tr><th scope=row>${field}<td>${cell(ours)}<td>${cell(theirs)}${verdict}\n`;
}

const verdictWords: Readonly<Record<ContextSignal['relation'], string>> = {
  agrees: 'agrees',
  disagrees: 'differs',
};

const cell = (text: string) =>
  text === '' ? html`–` : /^[\w ()]*$/.test(text) ? html`${text}` : html`<bdi>${text}</bdi>`;
