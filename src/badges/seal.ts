import { sealBox, sealShapes, sealSide, yearPlace } from '../core/seal.ts';
import { motifOf, type BadgeBrief, type Composition } from './composition.ts';
import { box, drawing, textLine, type BadgeElement } from './element.ts';

/** The seal with its year, `diameter` px wide around `centre`. */
export const seal = (brief: BadgeBrief, { centre, diameter }: Composition['seal']): BadgeElement => {
  const { content, theme } = brief;
  const k = diameter / sealSide;
  const { level, laureate } = content;
  const year = yearPlace(laureate);
  const shapes = sealShapes({ ...motifOf(brief), level, laureate, ground: theme.paper });
  const at = { position: 'absolute', width: diameter, height: diameter } as const;
  return box(
    { ...at, left: centre.x - diameter / 2, top: centre.y - diameter / 2 },
    drawing(shapes, sealBox, { ...at, left: 0, top: 0 }),
    box(
      {
        position: 'absolute',
        left: 0,
        top: (year.y - year.size / 2) * k,
        width: diameter,
        height: year.size * k,
        justifyContent: 'center',
      },
      textLine(String(content.year), {
        face: 'display',
        size: year.size * k,
        colour: theme.primary,
        bold: true,
        lineHeight: 1,
      }),
    ),
  );
};
