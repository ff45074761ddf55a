/**
 * A bundle: one file that carries list snapshots from one data folder to another, for machines without a network.
 * It is a ZIP archive of the snapshots' files as they lie in the data folder, and of `partyscreen-bundle.json`, which names
 * the snapshots with the checksums of their manifests; those hold the checksums of all else. It is no
 * signature: it proves that nothing was lost or changed on the way, not who made it.
 */

import { dataFiles } from '../snapshot-manifest.js';
import { snapshotFiles } from '../store-layout.js';
import { isIsoDay, isRecord } from './checks.js';

/** Raised whenever a bundle is laid out otherwise. */
export const bundleFormat = 1;
export const bundleKind = 'partyscreen-bundle';
export const contentsPath = 'partyscreen-bundle.json';

/** A snapshot in a bundle, as it stands in the pointer of the data folder that it comes from. */
export interface BundledSnapshot {
  readonly id: string;
  /** SHA-256 of its manifest, in hex. */
  readonly manifest: string;
  /** The last day on which its list file was imported from its publisher: carrying it along makes it no younger. */
  readonly confirmed: string;
}

export interface BundleContents {
  readonly kind: typeof bundleKind;
  readonly format: number;
  /** How the snapshots are laid out: `snapshotFormat`. */
  readonly snapshotFormat: number;
  readonly snapshots: readonly BundledSnapshot[];
}

/** Where a file of a snapshot stands in the archive. */
export function bundledPath(id: string, file: keyof typeof snapshotFiles): string {
  return `snapshots/${id}/${snapshotFiles[file]}`;
}

/** The files of a snapshot, in the order in which they stand. */
export const bundledFiles = ['manifest', ...dataFiles] as const;

/** Whether a value that was read is of this form; its formats are for the reader to judge. */
export function isBundleContents(value: unknown): value is BundleContents {
  return (
    isRecord(value) &&
    value.kind === bundleKind &&
    Number.isInteger(value.format) &&
    Number.isInteger(value.snapshotFormat) &&
    Array.isArray(value.snapshots) &&
    value.snapshots.length > 0 &&
    value.snapshots.every(isBundledSnapshot) &&
    new Set(value.snapshots.map(({ id }) => id)).size === value.snapshots.length
  );
}

const isSha256 = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

function isBundledSnapshot(value: unknown): value is BundledSnapshot {
  return isRecord(value) && isSha256(value.id) && isSha256(value.manifest) && isIsoDay(value.confirmed);
}
