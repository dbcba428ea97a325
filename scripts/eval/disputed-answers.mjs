const ACCOUNT = "the name of an account, which by our rule signs nothing unless a program states it as a person's";
const SITE = "the site's own name, which is no author";
const NO_AUTHOR = "no author's name at all";

/**
 * Answers of the sets that we hold to be wrong or that go by another rule than ours, each with the reason. Nothing is here because it
 * is hard: a miss that a better rule would mend stays a miss.
 */
export const DISPUTED = {
  "defuddle/comments--news.ycombinator.com-item-id=12345678 author": ACCOUNT,
  "defuddle/general--news.ycombinator.com-item-id=12345678 author": ACCOUNT,
  "defuddle/comments--old.reddit.com-r-test-comments-abc123-test_post author": ACCOUNT,
  "defuddle/general--github.com-test-owner-test-repo-pull-42 author": ACCOUNT,
  "defuddle/issues--161-x-status-url-author author": ACCOUNT,
  "defuddle/issues--272-x-localized-conversation-timeline author": ACCOUNT,
  "defuddle/extractor--bbcode-data author": "the game that the news is of",
  "defuddle/general--daringfireball.net-2025-02-the_iphone_16e author": "stated nowhere on the page",
  "defuddle/general--substack-app author": "the platform; the page's JSON-LD and its byline name Rich Holmes",
  "defuddle/comments--old.reddit.com-r-test-comments-abc123-test_post date": "the date of the first comment, not of the post",
  "defuddle/footnotes--maggieappleton.com-xanadu-patterns date": "the date of somebody's reply below the essay",
  "defuddle/general--tailwind-hidden-blog-index date": "the date of the first item of a list of articles",
  "defuddle/general--wikipedia date": "the day of the last edit, from the footer",
  "readability/bbc-1 author": SITE,
  "readability/archive-of-our-own author": SITE,
  "readability/ietf-1 author": "the second of two creators that Dublin Core names; we state both",
  "readability/003-metadata-preferred author": "one of two creators that Dublin Core names; we state both",
  "readability/liberation-1 author": "the author of a teaser in the side bar; the article is signed by AFP",
  "readability/salon-1 author": "the author of a teaser; the byline and rel=author say Richard Eskow",
  "readability/herald-sun-1 author": "the author of a teaser; the page's tags and its head say Laurie Oakes",
  "readability/royal-road author": NO_AUTHOR,
  "readability/seattletimes-1 author": NO_AUTHOR,
  "readability/spiceworks author": NO_AUTHOR,
  "readability/yahoo-4 author": NO_AUTHOR,
};
