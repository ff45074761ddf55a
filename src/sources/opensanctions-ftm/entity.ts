import { squeezed } from '../entry.js';

/** One line of the file: https://followthemoney.tech/docs/ - every property has a list of texts. */
export interface Entity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  /** Undefined where the file does not say. */
  readonly target: boolean | undefined;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly lastChange: string;
  /** Properties with a value that is no text, such as an entity within the entity. */
  readonly unread: readonly string[];
}

/** The entity of a line; undefined where it has no id or no schema. */
export function readEntity(value: Readonly<Record<string, unknown>>): Entity | undefined {
  const { id, schema } = value;
  if (typeof id !== 'string' || id === '' || typeof schema !== 'string' || schema === '') return undefined;
  const properties = new Map<string, readonly string[]>();
  const unread: string[] = [];
  for (const [name, what] of Object.entries(value.properties ?? {})) {
    const texts = textsOf(what);
    if (texts.length > 0) properties.set(name, texts);
    if ([what].flat().some((item) => typeof item === 'object' && item !== null)) unread.push(name);
  }
  return {
    id,
    caption: textOf(value.caption),
    schema,
    properties,
    datasets: textsOf(value.datasets),
    referents: textsOf(value.referents),
    target: typeof value.target === 'boolean' ? value.target : undefined,
    firstSeen: textOf(value.first_seen),
    lastSeen: textOf(value.last_seen),
    lastChange: textOf(value.last_change),
    unread,
  };
}

const textsOf = (value: unknown): string[] =>
  [value].flat().flatMap((item) => {
    const text = textOf(item);
    return text === '' ? [] : [text];
  });

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? squeezed(String(value)) : '';

/** The values of several properties, each once, in the order of the properties. */
export const valuesOf = ({ properties }: Entity, ...names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => properties.get(name) ?? [])),
];

/** The entry as published, property by property. */
export function rawOf(entity: Entity): Record<string, string> {
  const { id, caption, schema, datasets, referents, target, firstSeen, lastSeen, lastChange } = entity;
  const stated = {
    id,
    caption,
    schema,
    datasets: datasets.join('; '),
    referents: referents.join('; '),
    target: target === undefined ? '' : String(target),
    first_seen: firstSeen,
    last_seen: lastSeen,
    last_change: lastChange,
  };
  return Object.fromEntries([
    ...Object.entries(stated).filter(([, text]) => text !== ''),
    ...[...entity.properties].map(([name, texts]) => [name, texts.join('; ')] as const),
  ]);
}
