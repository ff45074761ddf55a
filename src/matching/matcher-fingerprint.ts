/**
 * Tells one matcher from another, so that an index compiled by an older one is never read: a changed lexicon
 * or rule would otherwise go unnoticed. The build writes the hash of the matcher's code in its place.
 */
export const matcherFingerprint = 'unbuilt';
