/** The one place all links to our own pages derive from: the manifest's `homepage`. */
import manifest from '../package.json' with { type: 'json' };

/** Without a trailing slash. */
export const homepage: string = manifest.homepage.replace(/\/$/, '');
export const version: string = manifest.version;
