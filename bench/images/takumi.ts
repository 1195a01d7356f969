import { Renderer, type Node } from '@takumi-rs/core';
import { badgeSizes } from '../../src/badges/badge-content.ts';
import type { BadgeElement } from '../../src/badges/element.ts';
import { loadedFonts } from '../../scripts/rendering/fonts.ts';
import { designOf } from './peers.ts';
import { eachPng, processCpuMs, type Pipeline } from './pipeline.ts';

/** Our element as takumi's node: the same boxes, pictures and texts. */
const nodeOf = ({ type, props }: BadgeElement): Node => {
  const style = { ...props.style };
  if (type === 'img')
    return { type: 'image', src: props.src, width: props.width, height: props.height, style };
  if (typeof props.children === 'string') return { type: 'text', text: props.children, style };
  return { type: 'container', style, children: props.children.map(nodeOf) };
};

/** takumi with one renderer for all, its own caches of pictures, drawings and letters at work. */
export const takumi = async (): Promise<Pipeline> => {
  const renderer = new Renderer();
  for (const { data, family, weight } of loadedFonts()) {
    await renderer.registerFont({ name: family, data, weight, style: 'normal' });
  }
  return {
    name: 'takumi',
    draw: (holder) =>
      eachPng(async (png) =>
        renderer.render(nodeOf(await designOf(holder, png)), { ...badgeSizes[png.format], format: 'png' }),
      ),
    cpuMs: processCpuMs,
  };
};
