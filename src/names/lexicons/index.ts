import type { TokenClass } from '../../model/signal.js';
import { countries } from './countries.js';
import { numberWords, particles, titles } from './function-words.js';
import { institutionWords } from './institution-words.js';
import { legalForms, legalFormWords } from './legal-forms.js';
import { placesOfChina } from './places-china.js';
import { placesOfTheCis } from './places-cis.js';
import { placesOfMiddleEastAndAsia } from './places-middle-east-and-asia.js';
import { placesOfEuropeAndAfrica } from './places-of-europe-and-africa.js';
import { placesOfTheAmericas } from './places-of-the-americas.js';
import { placesOfXinjiang } from './places-xinjiang.js';
import { tradeWords } from './trade-words.js';

/**
 * Every lexicon with the class its words bear. Where two hold the same form, the earlier line wins. Han
 * words stand in their characters; Arabic, Korean and Cyrillic ones as folding writes them, so that
 * nothing need be romanised at start.
 */
export const lexiconSources: readonly (readonly [TokenClass, string])[] = [
  ['legal-form', legalForms],
  ['number', numberWords],
  ['particle', particles],
  ['place', countries],
  ['place', placesOfXinjiang],
  ['place', placesOfChina],
  ['place', placesOfTheCis],
  ['place', placesOfMiddleEastAndAsia],
  ['place', placesOfTheAmericas],
  ['place', placesOfEuropeAndAfrica],
  ['title', titles],
  ['trade', tradeWords],
  ['trade', institutionWords],
  ['legal-form', legalFormWords],
];
