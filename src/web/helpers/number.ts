/** `2729` as `2,729`. */
export { grouped as number } from "../../core/index.ts";
