import type { APIRoute } from 'astro';
import { published } from '../collections/kit.ts';
import { weightsCss } from '../core/award.ts';

/** Widths of the award's criteria, for the weights that the editions use. */
export const GET: APIRoute = async () => {
  const { awards } = await published();
  return new Response(weightsCss(awards.map((award) => award.data)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
