import { faces, type BadgeElement } from '../../src/badges/element.ts';
import { undrawableCharacters } from './coverage.ts';
import { textStyleOf } from './element-style.ts';
import { NotDrawable } from './not-drawable.ts';

/** Styles that templates may use. Satori would drop any other one, or a misspelt one, in silence. */
const knownStyles = new Set([
  'display',
  'position',
  'left',
  'top',
  'right',
  'bottom',
  'width',
  'height',
  'flexDirection',
  'alignItems',
  'justifyContent',
  'marginTop',
  'marginLeft',
  'backgroundColor',
  'borderRadius',
  'overflow',
  'whiteSpace',
  'fontFamily',
  'fontWeight',
  'fontSize',
  'letterSpacing',
  'lineHeight',
  'color',
]);

const colours = new Set(['backgroundColor', 'color']);

const refuse = (who: string, detail: string): never => {
  throw new NotDrawable({ who, reason: 'unknown-style', characters: [], detail });
};

const namesIn = (list: string): string[] =>
  list.split(',').map((one) => one.trim().replace(/^'(.*)'$/, '$1'));

/** The families that templates name: each is one of the kit's, or the place of one that a company adds. */
const lists = new Set<unknown>(Object.values(faces));
const listed = new Set(Object.values(faces).flatMap((list) => namesIn(list)));

const checkFamily = (value: unknown, who: string): void => {
  if (lists.has(value)) return;
  for (const family of namesIn(String(value))) {
    if (!listed.has(family)) refuse(who, `font “${family}”`);
  }
};

const checkStyle = (style: object, who: string): void => {
  for (const [name, value] of Object.entries(style)) {
    if (!knownStyles.has(name)) refuse(who, `style “${name}”`);
    if (value === undefined || value === null || Number.isNaN(value))
      refuse(who, `style “${name}” without a value`);
    if (name === 'fontFamily') checkFamily(value, who);
    if (colours.has(name) && !/^#[0-9a-f]{6}$/i.test(String(value))) refuse(who, `colour “${String(value)}”`);
  }
};

const checkPicture = (src: string, who: string): void => {
  if (!/^data:image\/(png|jpeg|svg\+xml)[;,]/.test(src)) {
    refuse(who, `picture “${src.slice(0, 40)}”, expected a PNG, JPEG or SVG data URI`);
  }
};

/** Throws `NotDrawable` for a style, a font, a colour or a picture that satori would drop in silence. */
export const checkTree = (node: BadgeElement, who: string): void => {
  checkStyle(node.props.style, who);
  if (node.type === 'img') checkPicture(node.props.src, who);
  else if (typeof node.props.children !== 'string')
    for (const child of node.props.children) checkTree(child, who);
};

/** Throws `NotDrawable` for a letter that the face of its text does not have. */
export const checkLetters = (node: BadgeElement, who: string): void => {
  if (node.type === 'img') return;
  const { children } = node.props;
  if (typeof children !== 'string') {
    for (const child of children) checkLetters(child, who);
    return;
  }
  const characters = undrawableCharacters(children, textStyleOf(node).face);
  if (characters.length > 0)
    throw new NotDrawable({ who, reason: 'missing-letters', characters, detail: children });
};
