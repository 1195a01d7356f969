import type { MdxComponentName } from '../../core/mdx-component.ts';
import Callout from '../../components/Callout.astro';
import Column from '../../components/Column.astro';
import Quote from '../../components/Quote.astro';
import Steps from '../../components/Steps.astro';
import TwoColumns from '../../components/TwoColumns.astro';
import CallToAction from './CallToAction.astro';
import EventCard from './EventCard.astro';
import MentorCard from './MentorCard.astro';
import Person from './Person.astro';
import ProgrammeCard from './ProgrammeCard.astro';
import QuietPlaces from './QuietPlaces.astro';
import Rule from './Rule.astro';
import Term from './Term.astro';

/** What the tags of an editor's page become: `<Content components={mdxComponents} />`. */
export const mdxComponents = {
  Callout,
  CallToAction,
  Column,
  EventCard,
  MentorCard,
  Person,
  ProgrammeCard,
  QuietPlaces,
  Quote,
  Rule,
  Steps,
  Term,
  TwoColumns,
} as const satisfies Record<MdxComponentName, unknown>;
