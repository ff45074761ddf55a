/** A setting's value as commands take it among their options. */
export type SettingValue =
  | string
  | boolean
  | readonly string[]
  /** By list or group. */
  | Readonly<Record<string, AgeLimit>>
  /** By download code. */
  | Readonly<Record<string, string>>;

/** Days beyond which a list is stale. */
export interface AgeLimit {
  readonly retrieved?: number | undefined;
  readonly published?: number | undefined;
}

/** Where a value comes from. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'flag'; readonly name: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'file'; readonly file: string; readonly line: number };

export function originText(origin: Origin): string {
  switch (origin.kind) {
    case 'default':
      return 'default';
    case 'flag':
    case 'variable':
      return origin.name;
    case 'file':
      return `${origin.file}:${origin.line}`;
  }
}

/** One setting as it holds for a run. */
export interface EffectiveSetting {
  readonly key: string;
  /** Undefined where nobody set it and nothing stands for it. */
  readonly value: SettingValue | undefined;
  readonly origin: Origin;
}
