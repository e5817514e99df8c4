/**
 * English words in class names and ids that sites give to what is not the report.
 * Matched against whole words of `class` and `id`, so that "share" is found in "post-share" and not
 * in "shareholders".
 */
export const FURNITURE_NAME =
  /(?:^|[\s_-])(?:advert|advertisement|ads?|banner|breadcrumbs?|comments?|comment-list|consent|cookies?|disqus|donate|footer|gdpr|masthead|menu|modal|nav|navbar|navigation|newsletter|outbrain|paywall|popup|promo|recirc|recommended|related|share|sharing|share-?bar|sidebar|skip|social|sponsor|sponsored|subscribe|subscription|taboola|tags?|toolbar|trending|most-?read|read-?more|read-?next|more-?stories|author-?bio|bio-?box)(?:$|[\s_-])/i

export const CAPTION_NAME =
  /(?:^|[\s_-])(?:caption|credit|wp-caption-text|image-?credit|photo-?credit)(?:$|[\s_-])/i

export const BYLINE_NAME =
  /(?:^|[\s_-])(?:byline|by-line|dateline-author|author-?name|article-?author|post-?meta|entry-?meta|article-?meta|timestamp)(?:$|[\s_-])/i
