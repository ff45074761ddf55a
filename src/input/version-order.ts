/** Whether a version is later than another: by its numbers; a pre-release, `1.0.0-beta`, comes before its release. */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [numbers(version), numbers(than)];
  for (let at = 0; at < 3; at++)
    if ((one[at] ?? 0) !== (other[at] ?? 0)) return (one[at] ?? 0) > (other[at] ?? 0);
  return !version.includes('-') && than.includes('-');
}

const numbers = (version: string) => version.split(/[-+]/)[0]!.split('.').map(Number);
