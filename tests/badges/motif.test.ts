import { describe, expect, it } from 'vitest';
import { motifBox, motifPieces, motifShapes, svgMarkup } from '../../src/core/motif.ts';
import { motifCentre } from '../../src/core/motif-family.ts';
import { placed, sampled, type Outline, type Point } from '../../src/core/outline.ts';
import { motifNames } from '../../src/core/programme.ts';

const forms = motifNames.flatMap((motif) =>
  [0.3, 0.34, 0.38, 0.41, 0.5, 0.6].flatMap((meet) =>
    [1, 2, 3].flatMap((turns) =>
      [undefined, 0, 30, -75].flatMap((tilt) =>
        [false, true].map((mono) => ({ motif, meet, turns, tilt, mono })),
      ),
    ),
  ),
);
const outlinesOf = (form: (typeof forms)[number]): Outline[] =>
  motifPieces(form).flatMap((piece) => piece.outlines);

/** Twice the signed area: positive when the outline runs clockwise on the screen. */
const area = (points: readonly Point[]): number =>
  points.reduce((sum, p, i) => {
    const next = points[(i + 1) % points.length] ?? p;
    return sum + p.x * next.y - next.x * p.y;
  }, 0);

const distanceBetween = (a: readonly Point[], b: readonly Point[]): number =>
  Math.min(...a.map((p) => Math.min(...b.map((q) => Math.hypot(p.x - q.x, p.y - q.y)))));

describe('the motif family', () => {
  it('fills its square and never leaves it, whatever the three values', () => {
    for (const form of forms) {
      const reach = outlinesOf(form)
        .flatMap(sampled)
        .map((p) => Math.max(Math.abs(p.x - motifCentre.x), Math.abs(p.y - motifCentre.y)));
      expect(Math.max(...reach), JSON.stringify(form)).toBeCloseTo(48, 1);
    }
  });

  it('gives every outline a real area, clockwise unless it is a hole', () => {
    for (const form of forms) {
      for (const piece of motifPieces(form)) {
        const [outer, ...holes] = piece.outlines.map((outline) => area(sampled(outline)));
        expect(outer, JSON.stringify(form)).toBeGreaterThan(1);
        for (const hole of holes) expect(hole).toBeLessThan(-1);
      }
    }
  });

  it('looks the same after half a turn in one colour: nobody is above', () => {
    for (const form of forms.filter(({ mono }) => mono)) {
      const pieces = outlinesOf(form).map(sampled);
      for (const outline of outlinesOf(form)) {
        const turned = sampled(placed(outline, { from: motifCentre, to: motifCentre, turn: 180 }));
        const nearest = Math.min(
          ...pieces.map((piece) => Math.abs(area(piece) - area(turned)) + distanceBetween(piece, turned)),
        );
        expect(nearest, JSON.stringify(form)).toBeLessThan(0.01);
      }
    }
  });

  it('keeps the pieces of a one-colour motif apart', () => {
    for (const form of forms.filter(({ mono, turns }) => mono && turns === 1)) {
      const pieces = outlinesOf(form).map(sampled);
      for (const [i, one] of pieces.entries()) {
        for (const other of pieces.slice(i + 1)) {
          expect(distanceBetween(one, other), JSON.stringify(form)).toBeGreaterThan(3.5);
        }
      }
    }
  });

  it('draws in one colour with one colour', () => {
    for (const motif of motifNames) {
      const fills = motifShapes({ motif, primary: 'var(--ink)', accent: '#E2562B', mono: true }).map(
        ({ fill }) => fill,
      );
      expect(new Set(fills)).toEqual(new Set(['var(--ink)']));
    }
  });

  it('changes its drawing with each of the three values', () => {
    const drawn = (values: object): string =>
      JSON.stringify(motifShapes({ motif: 'meridian', primary: '#000000', accent: '#FFFFFF', ...values }));
    const all = [{}, { meet: 0.3 }, { turns: 2 }, { tilt: 0 }].map(drawn);
    expect(new Set(all).size).toBe(4);
  });

  it('holds values within the range that keeps its pieces whole', () => {
    const drawn = (meet: number): string => JSON.stringify(motifPieces({ motif: 'relay', meet }));
    expect(drawn(0.9)).toBe(drawn(0.6));
    expect(drawn(0)).toBe(drawn(0.3));
  });
});

describe('svg markup', () => {
  const shapes = motifShapes({ motif: 'relay', primary: '#0B5D57', accent: '#E2562B' });

  it('is the same text for the same shapes', () => {
    const again = motifShapes({ motif: 'relay', primary: '#0B5D57', accent: '#E2562B' });
    expect(svgMarkup(again, { box: motifBox })).toBe(svgMarkup(shapes, { box: motifBox }));
  });

  it('escapes what comes from content', () => {
    const svg = svgMarkup([{ d: 'M0 0Z', fill: '"/><script>' }], { box: motifBox, title: 'R&D <b>"x"</b>' });
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain('<title>R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt;</title>');
  });

  it('says its title or says that it is decorative', () => {
    expect(svgMarkup(shapes, { box: motifBox, title: 'Grand Relais' })).toContain('role="img"');
    expect(svgMarkup(shapes, { box: motifBox })).toContain('aria-hidden="true"');
  });
});
