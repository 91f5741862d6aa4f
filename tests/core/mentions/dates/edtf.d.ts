/** The part of the edtf package (which ships no types) that the tests use: bounds in milliseconds since 1970. */
declare module "edtf" {
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  };
}
