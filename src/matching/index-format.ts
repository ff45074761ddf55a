/**
 * How the compiled index lies in one block of bytes: a length, a JSON header that names the sections,
 * then the sections, each a typed array at a multiple of eight. Opening it copies nothing.
 */

const constructors = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;

type SectionKind = keyof typeof constructors;
export type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array;

interface Header {
  readonly meta: unknown;
  readonly sections: readonly { name: string; kind: SectionKind; offset: number; length: number }[];
}

const align = (offset: number) => (offset + 7) & ~7;

/** @param meta anything that survives JSON */
export function packIndex(meta: unknown, sections: Readonly<Record<string, Section>>): Uint8Array {
  let offset = 0;
  const entries = Object.entries(sections).map(([name, data]) => {
    const entry = { name, kind: kindOf(data), offset, length: data.length };
    offset = align(offset + data.byteLength);
    return entry;
  });
  const header: Header = { meta, sections: entries };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const base = align(4 + json.length);
  const bytes = new Uint8Array(base + offset);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  for (const entry of entries) {
    const data = sections[entry.name]!;
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), base + entry.offset);
  }
  return bytes;
}

/**
 * @param bytes what `packIndex` made, its first byte at a multiple of eight within its buffer
 * @returns `meta`, and a lookup that gives a section by name as a view on `bytes`
 */
export function unpackIndex(bytes: Uint8Array): {
  meta: unknown;
  section: <K extends SectionKind>(name: string, kind: K) => InstanceType<(typeof constructors)[K]>;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const jsonLength = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + jsonLength))) as Header;
  const base = bytes.byteOffset + align(4 + jsonLength);
  const byName = new Map(header.sections.map((entry) => [entry.name, entry]));
  return {
    meta: header.meta,
    section: (name, kind) => {
      const entry = byName.get(name);
      if (entry === undefined || entry.kind !== kind)
        throw new Error(`index has no section ${name} of ${kind}`);
      return new constructors[kind](bytes.buffer as ArrayBuffer, base + entry.offset, entry.length) as never;
    },
  };
}

function kindOf(data: Section): SectionKind {
  if (data instanceof Uint8Array) return 'u8';
  if (data instanceof Uint16Array) return 'u16';
  if (data instanceof Uint32Array) return 'u32';
  return 'f32';
}
