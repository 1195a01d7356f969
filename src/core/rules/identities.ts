import { contrast, type HexColour } from '../colour.ts';
import { decimal } from '../decimal.ts';
import type { Kit } from '../kit.ts';
import { nearestPassing } from '../nearest-shade.ts';
import { problem, type FieldPath, type Problem } from '../problem.ts';

const onPaper = 4.5;
const apart = 2;
/** Below it, what is drawn in the second colour alone can no longer be seen on paper. */
const seen = 1.3;

interface Colours {
  readonly file: string;
  readonly path: FieldPath;
  readonly primary: HexColour;
  readonly accent: HexColour;
}

/** Colours of programmes and of the site's mark that cannot be read, or told from each other. */
export const faintIdentities = (kit: Kit): Problem[] => {
  const paper = kit.settings.tokens.light.paper;
  const programmes = kit.programmes
    .filter(({ locale }) => locale === kit.settings.defaultLocale)
    .map(({ file, data }): Colours => ({ file, path: ['identity'], ...data.identity }));
  const own: Colours = { file: 'kit.config.ts', path: ['identity'], ...kit.settings.identity };
  return [own, ...programmes].flatMap((one) => [...pale(one, paper), ...close(one), ...faint(one, paper)]);
};

const noShade = { fr: 'introuvable : changez de teinte', en: 'not to be found: change the hue' };

const pale = ({ file, path, primary }: Colours, paper: HexColour): Problem[] => {
  const ratio = contrast(primary, paper);
  if (ratio >= onPaper) return [];
  const passing = nearestPassing(primary, [paper], onPaper) ?? noShade;
  return [
    problem(
      'pale-colour',
      { file, path: [...path, 'primary'] },
      { colour: primary, ratio: decimal(ratio, 2), needed: decimal(onPaper), passing },
    ),
  ];
};

const close = ({ file, path, primary, accent }: Colours): Problem[] => {
  const ratio = contrast(primary, accent);
  if (ratio >= apart) return [];
  const passing = nearestPassing(accent, [primary], apart) ?? noShade;
  return [
    problem(
      'close-colours',
      { file, path: [...path, 'accent'] },
      { colour: primary, other: accent, ratio: decimal(ratio, 2), needed: decimal(apart), passing },
    ),
  ];
};

const faint = ({ file, path, accent }: Colours, paper: HexColour): Problem[] => {
  const ratio = contrast(accent, paper);
  if (ratio >= seen) return [];
  const passing = nearestPassing(accent, [paper], seen) ?? noShade;
  return [
    problem(
      'faint-accent',
      { file, path: [...path, 'accent'] },
      { colour: accent, ratio: decimal(ratio, 2), needed: decimal(seen), passing },
    ),
  ];
};
