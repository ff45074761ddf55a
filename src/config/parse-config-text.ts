import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** What is wrong with a text, and where: an offset from 0. */
export interface TextFlaw {
  readonly offset: number;
  readonly message: string;
}

/** By the parser's names of errors. */
const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value: texts stand in double quotation marks',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a key in double quotation marks should stand here',
  ValueExpected: 'a value should stand here',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'the file should end before this',
  InvalidCommentToken: 'this is no comment: they begin with // or stand between /* and */',
  UnexpectedEndOfComment: 'a comment lacks its closing */',
  UnexpectedEndOfString: 'a text lacks its closing quotation mark',
  UnexpectedEndOfNumber: 'this number is not whole',
  InvalidUnicode: 'this is no escape: \\u takes four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash begins no escape here: write \\\\, or / in paths',
  InvalidCharacter: 'control characters must be escaped in a text',
};

/** The tree of a JSON text with comments and trailing commas, or the first thing that is wrong with it. */
export function parseConfigText(text: string): { readonly tree: Node } | { readonly flaw: TextFlaw } {
  if (text.trim() === '') return { flaw: { offset: 0, message: 'it is empty; the least is {}' } };
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    // The parser calls itself for each bracket.
    if (!(error instanceof RangeError)) throw error;
    return { flaw: { offset: 0, message: 'it is nested too deeply' } };
  }
  const [error] = errors;
  if (error !== undefined)
    return {
      flaw: { offset: error.offset, message: words[printParseErrorCode(error.error)] ?? 'this is not JSON' },
    };
  if (tree === undefined)
    return { flaw: { offset: 0, message: 'it holds nothing but comments; the least is {}' } };
  const repeated = repeatedKey(tree);
  if (repeated !== undefined) return { flaw: repeated };
  return { tree };
}

/** Of a key stated twice one would hold by its place in the file, without a word. */
function repeatedKey(node: Node): TextFlaw | undefined {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = child.children![0]!;
      if (seen.has(key.value)) return { offset: key.offset, message: `"${key.value}" is stated twice` };
      seen.add(key.value);
    }
    const flaw = repeatedKey(child);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}
