import spdxSatisfies from 'spdx-satisfies';

/** Licences that ask for no more than to be named. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
];
/** Copyleft, but for the font file alone. */
const FOR_FONTS = ['OFL-1.1'];

/**
 * Whether a package may be shipped under its licence.
 * @param {Pick<import('./licences.mjs').ShippedPackage, 'name' | 'licence'>} shipped
 */
export function isAllowed({ name, licence }) {
  try {
    return spdxSatisfies(licence, name.startsWith('@fontsource') ? [...PERMISSIVE, ...FOR_FONTS] : PERMISSIVE);
  } catch {
    // No SPDX expression at all: nobody knows what it asks for.
    return false;
  }
}
