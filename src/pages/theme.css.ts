import type { APIRoute } from 'astro';
import { browserFonts, standIns } from '../layouts/fonts.ts';
import { published } from '../collections/kit.ts';
import { themeCss } from '../core/theme-css.ts';

/** The stylesheet made from the company's settings and its programmes' colours. */
export const GET: APIRoute = async () => {
  const { settings, programmes } = await published();
  const own = programmes.filter((programme) => programme.locale === settings.defaultLocale);
  return new Response(themeCss(settings, own, { files: browserFonts, standIns }), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
