/** The part of js-yaml 4 that the check uses; the package has no types of its own. */
declare module 'js-yaml' {
  /** How a kind of value is told and made. */
  interface ScalarType {
    readonly tag: string;
  }
  export const Type: new (
    tag: string,
    options: {
      readonly kind: 'scalar';
      readonly resolve: (data: unknown) => boolean;
      readonly construct: (data: string) => unknown;
    },
  ) => ScalarType;
  export class Schema {
    extend(types: { readonly implicit: readonly ScalarType[] }): Schema;
  }
  export const CORE_SCHEMA: Schema;
  /** Thrown for text that is not YAML; `mark` counts lines and columns from 0. */
  export class YAMLException extends Error {
    readonly reason: string;
    readonly mark?: { readonly line: number; readonly column: number };
  }
  export const load: (text: string, options?: { readonly schema: Schema }) => unknown;
}
