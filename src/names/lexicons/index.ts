import type { TokenClass } from '../../model/signal.js';
import { numberWords, particles, titles } from './function-words.js';
import { legalForms, legalFormWords } from './legal-forms.js';
import { places } from './places.js';
import { tradeWords } from './trade-words.js';

/** Every lexicon with the class its words bear. Where two hold the same form, the earlier line wins. */
export const lexiconSources: readonly (readonly [TokenClass, string])[] = [
  ['legal-form', legalForms],
  ['number', numberWords],
  ['particle', particles],
  ['place', places],
  ['title', titles],
  ['trade', tradeWords],
  ['legal-form', legalFormWords],
];
