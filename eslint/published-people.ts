const PEOPLE = '/^(?:mentors|consents|participations|testimonials)$/';

const message =
  'People come through one door: read `publish(kit, today)` of src/core/published.ts, never the lists of the kit.';

/**
 * `no-restricted-syntax` entries that refuse to read a list of people from a checked kit:
 * `kit.mentors`, `kit['consents']`, `checked.kit.mentors`, `const { mentors } = kit`.
 */
export const PEOPLE_PAST_THE_DOOR = [
  `MemberExpression[object.name="kit"][property.name=${PEOPLE}]`,
  `MemberExpression[object.name="kit"][property.value=${PEOPLE}]`,
  `MemberExpression[object.property.name="kit"][property.name=${PEOPLE}]`,
  `MemberExpression[object.property.name="kit"][property.value=${PEOPLE}]`,
  `VariableDeclarator[init.name="kit"] > ObjectPattern > Property[key.name=${PEOPLE}]`,
  `VariableDeclarator[init.property.name="kit"] > ObjectPattern > Property[key.name=${PEOPLE}]`,
].map((selector) => ({ selector, message }));
