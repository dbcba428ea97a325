import type { BoilerplateRule } from "./boilerplate-rule.ts";

const LONGEST = 320;

/** Invitations that every page of a site has: newsletters, donations, following, contributing, comments. */
export const subscription: BoilerplateRule = {
  name: "invitation",
  recognises(words) {
    if (words.length > LONGEST) return false;
    return /^(?:stay informed|stay up to date|never miss|don[’']t miss|sign up (?:for|to)|subscribe(?: now| today| to (?:our|the|this))?\b|join our (?:mailing|newsletter)|get (?:our|the) (?:latest|newsletter)|newsletter\b|follow us|support (?:us|our work|this work|independent)|donate\b|make a (?:charitable )?(?:donation|contribution|gift)|support \p{Lu}[\p{L}]+$|new here\?|enjoyed this|if you (?:liked|enjoyed)|like what you|have a (?:story|tip)|write to us|got a \p{L}+ story\?|newsletter abonnieren|jetzt abonnieren|abonnez-vous|inscrivez-vous|faites un don)/iu.test(words) ||
      /^(?:leave a (?:comment|reply)|\d+ comments?$|you must be logged in|log in to comment|comments are closed|be the first to comment)/iu.test(words) ||
      /\b(?:please consider a donation|consider (?:donating|subscribing|a donation)|unsubscribe at any time|delivered to your inbox|in your inbox)\b/iu.test(words);
  },
  examples: [
    ["Stay Informed: Subscribe to the weekly Digest and never miss a report.", true],
    ["You must be logged in to leave a comment.", true],
    ["Subscribers to the fund should be told.", false],
    ["Donors should pay for vehicles.", false],
  ],
};
