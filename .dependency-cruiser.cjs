/**
 * The direction of every import. One sentence a rule says why it stands.
 * bin -> cli -> {screening, store, report, input, lookup, regulations} -> {matching, sources} -> {names, columns} -> {text, reference} -> model
 */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two files are one; data flows one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead or misplaced.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/(index|cli/main|cli/finish-build)\\.ts$' },
      to: {},
    },
    only('model-imports-nothing', 'The model is the vocabulary; it depends on no one.', 'model', []),
    only('text-is-pure', 'String functions know nothing of names or lists.', 'text', ['model']),
    only(
      'reference-is-pure',
      'Countries, dates and identifiers know nothing of names or lists.',
      'reference',
      ['model', 'text'],
    ),
    only('names-over-text', 'What a name means rests on text and tables only.', 'names', [
      'model',
      'text',
      'reference',
    ]),
    only(
      'matching-is-pure',
      'The matcher must run anywhere and be replayed: no lists, no files, no reports.',
      'matching',
      ['model', 'text', 'reference', 'names'],
    ),
    only(
      'columns-serve-both',
      'A table kept by hand is read alike, and its headers mean the same, whether it holds subjects or listed parties.',
      'columns',
      ['model', 'text'],
    ),
    only(
      'sources-parse-only',
      'A parser turns bytes into parties; it neither stores nor matches.',
      'sources',
      ['model', 'text', 'reference', 'names', 'columns'],
    ),
    only('store-keeps-only', 'The store keeps snapshots; it does not screen or report.', 'store', [
      'model',
      'text',
      'reference',
      'names',
      'matching',
      'sources',
    ]),
    only(
      'regulations-are-data',
      'What a match means is data about lists, not about how a match was found.',
      'regulations',
      ['model', 'text', 'reference'],
    ),
    only('input-reads-only', 'Input turns bytes into subjects and knows nothing of lists.', 'input', [
      'model',
      'text',
      'reference',
      'columns',
      'lookup',
    ]),
    only('lookup-suggests-only', 'Lookup ranks texts for people; it never decides a match.', 'lookup', [
      'model',
      'text',
    ]),
    only(
      'report-renders-only',
      'A report is a function of run and results, so that a saved result renders the same.',
      'report',
      ['model', 'text'],
    ),
    only('screening-uses-no-edges', 'The use case gets its edges as arguments.', 'screening', [
      'model',
      'text',
      'reference',
      'names',
      'matching',
      'sources',
      'regulations',
      'store',
    ]),
    {
      name: 'pure-rooms-use-no-node',
      comment: 'Matching, names and text run in any JavaScript engine.',
      severity: 'error',
      from: {
        path: '^src/(matching|names|text|reference|model|report|regulations|lookup)/',
        pathNot: '^src/model/finish-build\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'files-at-the-edges',
      comment: 'Only store, input and cli touch the file system; the schema writer is a build step.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(store|input|cli)/' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'commander-in-cli',
      comment: 'Only the command line knows commander.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/commander/' },
    },
    {
      name: 'chalk-at-the-terminal',
      comment: 'Colour belongs to the command line and the terminal report.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|report/terminal)' },
      to: { path: 'node_modules/chalk/' },
    },
    {
      name: 'fuse-in-lookup',
      comment: 'fuse.js suggests; it never decides a match.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lookup/' },
      to: { path: 'node_modules/fuse\\.js/' },
    },
    {
      name: 'csv-at-the-edges',
      comment: 'CSV is read by sources and columns alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(sources|columns)/' },
      to: { path: 'node_modules/csv-parse/' },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What ships needs production dependencies only.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that does not resolve breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
