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
  return [own, ...programmes].flatMap((one) =>
    rulesOf(one, paper).flatMap(({ id, key, against, needed }) => {
      const ratio = contrast(one[key], against);
      if (ratio >= needed) return [];
      const passing = nearestPassing(one[key], [against], needed) ?? noShade;
      const { primary, accent } = one;
      const [colour, other] = id === 'close-colours' ? [primary, accent] : [one[key], against];
      const told = { colour, other, ratio: decimal(ratio, 2), needed: decimal(needed), passing };
      return [problem(id, { file: one.file, path: [...one.path, key] }, told)];
    }),
  );
};

const noShade = { fr: 'introuvable : changez de teinte', en: 'not to be found: change the hue' };

/** What a colour is held to: so much contrast against another. */
interface ContrastRule {
  readonly id: 'pale-colour' | 'close-colours' | 'faint-accent';
  readonly key: 'primary' | 'accent';
  readonly against: HexColour;
  readonly needed: number;
}

const rulesOf = ({ primary }: Colours, paper: HexColour): ContrastRule[] => [
  { id: 'pale-colour', key: 'primary', against: paper, needed: onPaper },
  { id: 'close-colours', key: 'accent', against: primary, needed: apart },
  { id: 'faint-accent', key: 'accent', against: paper, needed: seen },
];
