import { type EffectiveSetting, originText, type SettingValue } from '../../config/setting-value.js';
import { settings } from '../../config/settings.js';
import type { UserError } from '../../model/user-error.js';

/**
 * Where the settings come from that an error speaks of: whoever reads of a list or a column that he did not type
 * must know which file or variable names it.
 */
export function setElsewhere(
  { message, hint = '' }: UserError,
  effective: readonly EffectiveSetting[],
): readonly string[] {
  return effective.flatMap(({ key, value, origin }) => {
    if ((origin.kind !== 'file' && origin.kind !== 'variable') || value === undefined) return [];
    const setting = settings.find((each) => each.key === key)!;
    const isNamed = 'flag' in setting && new RegExp(`--${setting.flag}(?![\\w-])`).test(`${message} ${hint}`);
    const isSaid = textsOf(value).some((text) => says(message, text));
    return isNamed || isSaid ? [`${key} is set by ${originText(origin)}.`] : [];
  });
}

function textsOf(value: SettingValue): readonly string[] {
  if (typeof value === 'boolean') return [];
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return Object.keys(value);
  return (value as readonly string[]).flatMap((text) => text.split(',')).map((text) => text.trim());
}

/** In quotation marks, or as a path that the message begins with or names. */
function says(message: string, text: string): boolean {
  if (message.includes(`“${text}”`) || message.includes(`"${text}"`)) return true;
  return /[./]/.test(text) && ` ${message} `.includes(` ${text}`);
}
