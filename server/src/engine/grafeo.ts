// The package is CommonJS whose names Node does not see, so that only its default can be imported.
import grafeo from '@grafeo-db/js';

export const { GrafeoDB } = grafeo;
export type GrafeoDB = grafeo.GrafeoDB;

/** The version of the embedded engine; part of every graph's hash, since its file format belongs to it. */
export const GRAFEO_VERSION = '0.6.0';
