/** The JSON of a type as the compiler sees it: any text for a word of a list. */
type Json<T> = T extends string | number
  ? T extends string
    ? string
    : number
  : {
      readonly [Field in keyof T]:
        Json<T[Field]> | (undefined extends T[Field] ? undefined : never);
    };

/**
 * A seed file in the type of its schema. The compiler compares its fields with the type, and the build has checked its
 * values by the schema (scripts/seeds): nothing is checked here.
 */
export function checked<T>(seed: Json<T>): T {
  return seed as T;
}
