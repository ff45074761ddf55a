import type { DownloadRow } from '../../model/download-row.js';
import { lasting } from './download-error.js';

/**
 * Throws for an address at which a list lies that is no longer kept, whether it was named as a mirror or redirected
 * to: a file that downloads is not a file that is current.
 */
export function refuseRetired(rows: readonly DownloadRow[]): (url: URL) => void {
  const reasons = new Map(
    rows.flatMap(({ retired = [], reason = '' }) => retired.map((url) => [addressOf(new URL(url)), reason])),
  );
  return (url) => {
    const reason = reasons.get(addressOf(url));
    if (reason !== undefined) throw lasting(reason);
  };
}

const addressOf = ({ host, pathname }: URL) => `${host}${pathname}`.toLowerCase();
