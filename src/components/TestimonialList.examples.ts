import type { ComponentProps } from 'astro/types';
import type TestimonialList from './TestimonialList.astro';
import { awkward, exampleSite } from './example-site.ts';
import { anonymousVoice, voice } from './example-voices.ts';

const site = exampleSite;

export const examples = {
  default: { site, voices: [voice, anonymousVoice] },
  unnamed: { site, voices: [voice], named: false },
  empty: { site, voices: [] },
  longName: { site, voices: [{ ...voice, who: awkward.longName, detail: awkward.longWord }] },
  markup: { site, voices: [{ ...voice, who: awkward.markup, detail: awkward.markup }] },
} satisfies Record<string, ComponentProps<typeof TestimonialList>>;
