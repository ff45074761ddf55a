/** Words among which a user chooses, where both a command's definition and what runs it must know them. */

/** What `init --ci` can be asked for. */
export const ciKinds = ['github', 'gitlab', 'pre-commit'] as const;
export type CiKind = (typeof ciKinds)[number];

/** The shells for which there is a completion. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];
