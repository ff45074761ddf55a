/** Whether unpacking failed by what was to be unpacked. */
export function isZlibError(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_')
  );
}
