/** Settings as `config` shows them. */
import type { EffectiveSetting, SettingValue } from '../../config/setting-value.js';
import { mirrorPrefix } from '../../config/settings.js';

/** With the data folder that nobody named, the mirrors that variables name, and nothing that may be secret. */
export function shownSettings(
  effective: readonly EffectiveSetting[],
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): readonly EffectiveSetting[] {
  const byVariable = mirrorsByVariable(env);
  return effective.flatMap((setting): readonly EffectiveSetting[] => {
    const { key, value } = setting;
    if (key === 'dataDir') return [{ ...setting, value: value ?? dataDir }];
    if (key !== 'mirrors') return [setting];
    if (value === undefined) return byVariable.length > 0 ? byVariable : [setting];
    return [{ ...setting, value: withoutSecrets(value) }, ...byVariable];
  });
}

function mirrorsByVariable(env: Readonly<Record<string, string | undefined>>): readonly EffectiveSetting[] {
  return Object.keys(env)
    .filter((name) => name.startsWith(mirrorPrefix) && env[name]?.trim())
    .sort()
    .map((name) => {
      const code = name.slice(mirrorPrefix.length).toLowerCase().replaceAll('_', '-');
      const value = withoutSecrets({ [code]: env[name]!.trim() });
      return { key: 'mirrors', value, origin: { kind: 'variable', name } };
    });
}

/** An address may hold user, password, and the query of a signed link. */
function withoutSecrets(mirrors: SettingValue): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(mirrors as Readonly<Record<string, string>>).map(([code, address]) => {
      if (!URL.canParse(address)) return [code, 'no web address'];
      const { origin, pathname } = new URL(address);
      return [code, `${origin}${pathname}`];
    }),
  );
}
