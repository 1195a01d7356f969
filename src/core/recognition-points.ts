/** What a way to say thank you is told by. Apart from its schema, so that a browser may load these alone. */
export const recognitionFamilies = ['formal', 'network', 'symbolic', 'development', 'time'] as const;
export const recognitionNeeds = ['seen', 'belong', 'learn', 'progress', 'recognised', 'breathe'] as const;
/** From the cheapest to the dearest. */
export const costBands = ['free', 'modest', 'medium', 'high'] as const;
export const moments = ['start', 'midway', 'closing', 'any', 'fixed'] as const;
export const reaches = ['discreet', 'public'] as const;
