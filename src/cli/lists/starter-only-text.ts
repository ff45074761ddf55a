/** What is said after an import or an update of lists that nothing but the starter snapshot holds. */
export function starterOnlyLines(codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [];
  return [
    `Not loaded: ${codes.join(', ')}. The built-in starter snapshot, which has a few listings of these, is used only where`,
    '  nothing is imported.',
  ];
}
