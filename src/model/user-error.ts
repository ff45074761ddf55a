/** What a user can mend: shown as one line, what belongs to it, and a hint, without a stack. */
export class UserError extends Error {
  readonly hint: string | undefined;
  /** One line each, between message and hint. */
  readonly details: readonly string[];
  /** 2 for usage, configuration and input; 3 for lists that are missing, stale, corrupt or incomplete. */
  readonly exitCode: 2 | 3;

  constructor(
    message: string,
    options: { hint?: string; details?: readonly string[]; exitCode?: 2 | 3; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
    this.details = options.details ?? [];
    this.exitCode = options.exitCode ?? 2;
  }
}
