import { didYouMean } from '../lookup/did-you-mean.js';
import { UserError } from '../model/user-error.js';

/** Encodings as the Encoding Standard names them (https://encoding.spec.whatwg.org/#names-and-labels). */
const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...['874', '1250', '1251', '1252', '1253', '1254', '1255', '1256', '1257', '1258'].map(
    (page) => `windows-${page}`,
  ),
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '13', '14', '15'].map(
    (part) => `iso-8859-${part}`,
  ),
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'gb18030',
  'gbk',
  'gb2312',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
];

/** Other names that people and programs use and the standard does not know. */
const otherNames: Readonly<Record<string, string>> = {
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp874: 'windows-874',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  shiftjis: 'shift_jis',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  macroman: 'macintosh',
};

/** Labels that stand for no encoding of text. */
const unusable = new Set(['replacement', 'x-user-defined']);

/**
 * The encoding that `--encoding` names, as `TextDecoder` calls it. Case, blanks and dashes do not matter where the name
 * is known without them.
 *
 * @throws UserError for a name that is none, with the nearest that is one
 */
export function knownEncoding(name: string): string {
  const label = name.trim().toLowerCase();
  const bare = label.replace(/[-_\s]/g, '');
  const spelt = encodings.find((encoding) => encoding.replace(/[-_]/g, '') === bare);
  for (const candidate of [label, otherNames[bare], spelt, label.replace(/^cp-?(?=125\d$)/, 'windows-')]) {
    const found = candidate === undefined ? undefined : decoderName(candidate);
    if (found !== undefined) return found;
  }
  const meant = didYouMean(label, encodings);
  throw new UserError(`"${name}" is not an encoding that is read.`, {
    hint: meant === undefined ? `Encodings: ${encodings.join(', ')}.` : `Did you mean ${meant}?`,
  });
}

function decoderName(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return unusable.has(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}
