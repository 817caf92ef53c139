/** The part of the `edtf` library that is used here; the library brings no types of its own. */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    /** The date written out again: differs from what was given where the library rolled a day over. */
    readonly edtf: string;
    /** First and last millisecond, UTC. */
    readonly min: number;
    readonly max: number;
  }

  /** Throws an `Error` for what is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
