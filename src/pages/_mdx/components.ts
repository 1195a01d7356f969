import type { MdxComponentName } from '../../core/mdx-component.ts';
import Callout from '../../components/Callout.astro';
import Column from '../../components/Column.astro';
import KeyFigures from '../../components/KeyFigures.astro';
import Steps from '../../components/Steps.astro';
import TwoColumns from '../../components/TwoColumns.astro';
import CallToAction from './CallToAction.astro';
import Download from './Download.astro';
import EventCard from './EventCard.astro';
import KeyFigure from './KeyFigure.astro';
import MentorCard from './MentorCard.astro';
import Person from './Person.astro';
import Picture from './Picture.astro';
import ProgrammeCard from './ProgrammeCard.astro';
import QuietPlaces from './QuietPlaces.astro';
import Quote from './Quote.astro';
import Rule from './Rule.astro';
import Term from './Term.astro';
import Video from './Video.astro';

/** What the tags of an editor's page become: `<Content components={mdxComponents} />`. */
export const mdxComponents = {
  Callout,
  CallToAction,
  Column,
  Download,
  EventCard,
  KeyFigure,
  KeyFigures,
  MentorCard,
  Person,
  Picture,
  ProgrammeCard,
  QuietPlaces,
  Quote,
  Rule,
  Steps,
  Term,
  TwoColumns,
  Video,
} as const satisfies Record<MdxComponentName, unknown>;
