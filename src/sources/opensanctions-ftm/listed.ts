import { type Entity, valuesOf } from './entity.js';

/**
 * Topics that mean that an authority has put the party itself under a restriction. What is only near to one
 * (`sanction.linked`), and public office, count where the publisher calls the entity a target.
 * https://www.opensanctions.org/docs/topics/
 */
const restricting: ReadonlySet<string> = new Set([
  'sanction',
  'sanction.control',
  'sanction.counter',
  'debarment',
  'export.control',
  'asset.frozen',
  'invest.ban',
  'forced.labor',
  'corp.disqual',
  'wanted',
]);

/** Whether an entity is a listed party, as against one that is there for its links to others. */
export const isListed = (entity: Entity): boolean =>
  entity.target === true || valuesOf(entity, 'topics').some((topic) => restricting.has(topic));

/** Links and facts that are not read; anything else that is no target is told, once a schema. */
const passedOver: ReadonlySet<string> = new Set([
  'Associate',
  'BankAccount',
  'CryptoWallet',
  'Directorship',
  'Documentation',
  'Employment',
  'Family',
  'Membership',
  'Occupancy',
  'Position',
  'Representation',
  'Security',
  'Similar',
  'Succession',
  'UnknownLink',
  'Vehicle',
]);

export const isPassedOver = (schema: string): boolean => passedOver.has(schema);
