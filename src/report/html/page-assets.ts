/** What goes into every page besides its content. */
export interface PageAssets {
  /** The style sheet and its hash as a Content-Security-Policy has it, e.g. `sha256-…`. */
  readonly style: string;
  readonly styleHash: string;
  /** The page's script with fuse.js before it, and its hash. */
  readonly script: string;
  readonly scriptHash: string;
}

/** The build writes them in the place of these: see `cli/finish-build`. */
export const pageAssets: PageAssets = {
  style: '',
  styleHash: 'sha256-unbuilt',
  script: '',
  scriptHash: 'sha256-unbuilt',
};
