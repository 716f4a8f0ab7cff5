import literata from '~generated/fonts/literata.woff2?url';
import sourceSans from '~generated/fonts/source-sans-3.woff2?url';

/** Addresses of the two faces that a first paint wants. */
export const fontPreloads: readonly string[] = [literata, sourceSans];
