/** `no-restricted-syntax` entries for the habits that no published rule covers. */
export const HABITS = [
  {
    selector: 'TSEnumDeclaration',
    message: 'No enums: write a union of texts, or a `const` object with `satisfies`.',
  },
  {
    selector: 'TSAsExpression > TSAsExpression.expression > TSUnknownKeyword.typeAnnotation',
    message: 'No `as unknown as`: check the value, or give it its true type.',
  },
];

/** Only the examples of an editor's components are read so: they lie beside their reader, in its own room. */
export const NO_GLOB = {
  selector: 'MemberExpression[object.type="MetaProperty"][property.name=/^glob/]',
  message: 'No `import.meta.glob`: it reads files past the doors of eslint/rooms.ts.',
};

/** Default exports are for the files whose reader asks for one. */
export const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default export: name what you export.',
};
