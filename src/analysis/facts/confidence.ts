/** How well a fact is founded: on the form or the release itself, on copies and summaries, or on one source only. */
export type Confidence = 'high' | 'medium' | 'low';
