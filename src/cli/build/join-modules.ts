import { Script } from 'node:vm';

const importLine = /^import\s*\{([^}]*)\}\s*from\s*["']\.\/([\w-]+)\.js["'];?[^\S\n]*$/gm;
/** A comment may stand before the word on its line, as swc leaves it. */
const exportWord = /(^|\*\/ )export (?=(?:async )?(?:function|const) ([\w$]+))/gm;

/**
 * Joins compiled modules of one folder to one script for a page: each becomes a function that returns what it
 * exports. It knows named imports from beside and exported functions and constants, which is all that the page's
 * sources use, and refuses the rest.
 *
 * @param codeOf a module's code by its name without extension
 */
export function joinModules(entry: string, codeOf: (name: string) => string): string {
  const done: string[] = [];
  const open = new Set<string>();
  const joined: string[] = [];
  const variable = (name: string) => `_${name.replaceAll('-', '_')}`;
  const add = (name: string) => {
    if (done.includes(name)) return;
    if (open.has(name)) throw new Error(`The page's module ${name} imports itself in a circle.`);
    open.add(name);
    const exported: string[] = [];
    const body = codeOf(name)
      .replace(importLine, (_, names: string, from: string) => {
        add(from);
        return `const {${names.replaceAll(/\bas\b/g, ':')}} = ${variable(from)};`;
      })
      .replace(exportWord, (_, before: string, word: string) => {
        exported.push(word);
        return before;
      });
    const left = /(?:^|\*\/ )(?:import|export)\b.*$/m.exec(body);
    if (left !== null) throw new Error(`The page's module ${name} has what cannot be joined: ${left[0]}`);
    joined.push(
      `const ${variable(name)} = (() => {\n${body.trim()}\nreturn { ${exported.join(', ')} };\n})();\n`,
    );
    done.push(name);
  };
  add(entry);
  const script = joined.join('');
  new Script(script);
  return script;
}
