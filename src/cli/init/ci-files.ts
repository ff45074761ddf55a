import type { CiKind } from '../commands/choices.js';

/** What `init --ci` writes. The file to screen stands in the config file, so that no name of a file is put into a script. */

export interface CiFile {
  /** Relative to the folder of the configuration, which is the repository's root. */
  readonly path: string;
  text(screened: string | undefined): string;
  /** What a person has to do for it to run, beside committing it. */
  readonly toDo: string;
}

export const ciFiles = {
  github: {
    path: '.github/workflows/partyscreen.yml',
    text: githubWorkflow,
    toDo: 'Commit it; the workflow runs when the files change, and every working day.',
  },
  gitlab: {
    path: '.gitlab/partyscreen.gitlab-ci.yml',
    text: gitlabJob,
    toDo: 'Add to .gitlab-ci.yml:  include: [{ local: .gitlab/partyscreen.gitlab-ci.yml }]',
  },
  'pre-commit': {
    path: '.pre-commit-config.yaml',
    text: preCommitHook,
    toDo: 'Run: pre-commit install. Lists are fetched by partyscreen lists update, not by the hook.',
  },
} as const satisfies Record<CiKind, CiFile>;

/** Double-quoted YAML has JSON's escapes. */
const yaml = (text: string) => JSON.stringify(text);

/** The paths that matter, as glob patterns of which none but the file itself is meant. */
const watched = (screened: string | undefined) =>
  [
    ...(screened === undefined ? [] : [screened.replace(/[*?[\]!+\\{}$]/g, '?')]),
    'partyscreen.config.json',
  ].map(yaml);

function githubWorkflow(screened: string | undefined): string {
  return `# Screens the file that partyscreen.config.json names. A match fails the job (exit code 1); so do lists that
# cannot be fetched (3) and rows that cannot be screened (4).
name: Restricted-party screening

on:
  pull_request:
    paths: [${watched(screened).join(', ')}]
  schedule:
    # Lists change on working days: what was clear yesterday may be listed today. Times are UTC.
    - cron: '30 5 * * 1-5'
  workflow_dispatch:

permissions:
  contents: read
  # For the upload of results.sarif; in private repositories it reads the run as well.
  security-events: write
  actions: read

jobs:
  screen:
    runs-on: ubuntu-latest
    env:
      PARTYSCREEN_DATA_DIR: \${{ github.workspace }}/.partyscreen
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Keep the lists from run to run
        uses: actions/cache@v4
        with:
          path: .partyscreen
          key: partyscreen-lists-\${{ github.run_id }}
          restore-keys: partyscreen-lists-
      - run: npx --yes partyscreen lists update
      - run: npx --yes partyscreen screen --strict --output report.html --output results.sarif
      - name: Show matches on the lines of the file
        if: always() && hashFiles('results.sarif') != ''
        # Needs code scanning, which private repositories may lack.
        continue-on-error: true
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: results.sarif
          category: partyscreen
      - name: Keep the report
        if: always() && hashFiles('report.html') != ''
        uses: actions/upload-artifact@v4
        with:
          name: partyscreen-report
          path: report.html
`;
}

function gitlabJob(screened: string | undefined): string {
  return `# Screens the file that partyscreen.config.json names. A match fails the job (exit code 1); so do lists that
# cannot be fetched (3) and rows that cannot be screened (4). Include this file from .gitlab-ci.yml.
partyscreen:
  image: node:22
  variables:
    PARTYSCREEN_DATA_DIR: $CI_PROJECT_DIR/.partyscreen
  cache:
    key: partyscreen-lists
    paths: [.partyscreen/]
  rules:
    # A schedule screens anew when lists have changed and the file has not.
    - if: $CI_PIPELINE_SOURCE == "schedule"
    - changes: [${watched(screened).join(', ')}]
  script:
    - npx --yes partyscreen lists update
    - npx --yes partyscreen screen --strict --output report.html --output results.xml
  artifacts:
    when: always
    paths: [report.html]
    reports:
      junit: results.xml
`;
}

function preCommitHook(screened: string | undefined): string {
  const regex =
    screened === undefined
      ? '^partyscreen\\.config\\.json$'
      : `^(${quoted(screened)}|partyscreen\\.config\\.json)$`;
  return `# Screens the file that partyscreen.config.json names, against the lists that are loaded, before it is committed.
repos:
  - repo: local
    hooks:
      - id: partyscreen
        name: restricted-party screening
        language: system
        entry: npx --yes partyscreen screen --offline --no-progress
        files: ${yaml(regex)}
        pass_filenames: false
`;
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
