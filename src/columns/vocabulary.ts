/**
 * The words by which the columns of hand-kept tables are known. People name columns as they please, in many
 * languages: a word is known in any case, with blanks, underscores, asterisks or accents.
 */

/** What a column holds, and how surely: 0 is the field's own word. */
export interface RecognisedColumn<Field extends string> {
  readonly field: Field;
  readonly rank: number;
}

/** The fields of one kind of table, and how its columns are read. */
export interface Vocabulary<Field extends string> {
  readonly fields: readonly Field[];
  /** Fields of which a row may have several; their columns add up. */
  readonly manyValued: ReadonlySet<Field>;
  /** Fields of which a second candidate matters so little that the first is taken. */
  readonly labels: ReadonlySet<Field>;
  /** The field that a header names; undefined where it is none of the known words. */
  recognise(header: string): RecognisedColumn<Field> | undefined;
}

/**
 * @param headers the words of each field, separated by `;`: one rank a line, the better first; of two columns
 *   the better rank is taken. Where two fields have the same word, the later one takes it.
 */
export function createVocabulary<Field extends string>(
  headers: Readonly<Record<Field, string>>,
  kinds: { readonly manyValued: readonly Field[]; readonly labels: readonly Field[] },
): Vocabulary<Field> {
  const fields = Object.keys(headers) as Field[];
  let known: ReadonlyMap<string, RecognisedColumn<Field>> | undefined;
  const read = () =>
    new Map(
      fields.flatMap((field) =>
        headers[field]
          .trim()
          .split('\n')
          .flatMap((line, rank) =>
            line.split(';').map((word) => [headerKey(word), { field, rank }] as const),
          ),
      ),
    );
  return {
    fields,
    manyValued: new Set(kinds.manyValued),
    labels: new Set(kinds.labels),
    recognise(header) {
      known ??= read();
      const key = headerKey(header);
      return (
        known.get(key) ??
        known.get(key.replace(/ ?0?1$/, '')) ??
        known.get(key.replace(/(\p{L})0?([2-9])$/u, '$1 $2'))
      );
    },
  };
}

/** The form in which headers are compared: `* Vendor_Name (legal)` and `vendorName` are `vendor name`. */
export function headerKey(header: string): string {
  const words = header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/#/g, ' no ');
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain(words.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) || plain(words);
}
