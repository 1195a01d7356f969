import { cardSizes, type CardBrief, type CardLayers } from './card-content.ts';
import { box, type BadgeElement } from './element.ts';
import { laureateCard } from './laureate-card.ts';
import { noteCard } from './note-card.ts';
import { pageCard } from './page-card.ts';
import { quoteCard } from './quote-card.ts';

/** The layers of a card. Throws `TextTooLong` when a text does not fit its room at the smallest readable size. */
export const cardLayers = ({ content, ...rest }: CardBrief): CardLayers => {
  switch (content.kind) {
    case 'page':
      return pageCard({ content, ...rest });
    case 'quote':
      return quoteCard({ content, ...rest });
    case 'laureate':
      return laureateCard({ content, ...rest });
    case 'note':
      return noteCard({ content, ...rest });
  }
};

/** A card as one element of its size. Throws `TextTooLong` like `cardLayers`. */
export const cardElement = (brief: CardBrief): BadgeElement => {
  const { shared, personal } = cardLayers(brief);
  return box({ position: 'relative', ...cardSizes[brief.content.kind] }, shared, personal);
};
