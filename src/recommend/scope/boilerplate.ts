import type { ScopeRule } from "../statement.ts";
import { isHeadingLike } from "../text/heading-like.ts";

/** Words about the page, its shop, its licence or its press office, rather than about a subject. */
const ABOUT_THE_PAGE = [
  /\byou(?:'ll| will)? (?:must|need|need to|should|have to|can|may)\b.{0,60}\b(?:file|account|browser|pages?|videos?|site|website|comment|plug-?in|viewer|app)\b/iu,
  /\b(?:subscri(?:be|bers?|ption)|log(?:ged)? in|sign(?:ed)? (?:in|up)|e-?mail (?:us|address)|(?:adobe|acrobat) reader|free account|unsubscribe|add to cart|donat(?:e|ion)s? (?:now|today|to support)|your inbox|this field|leave a comment)\b/iu,
  /\b(?:permission (?:is|must|may|should|to)|all rights reserved|reproduce(?:d)? (?:this|in|without|any|for)|reproduc(?:e|ed|tion)\b.{0,60}\b(?:permission|commercial|work|material)|reprints?|re-?use(?:d)? (?:this|of|in)|redistribut\w+ this|freely copied|licen[cs]ed under|creative commons)\b/iu,
  /\b(?:not be quoted|without (?:the )?(?:prior |written |express )*(?:permission|consent) of the (?:authors?|publishers?)|embargo(?:ed)?|must not be published before|not for publication|peer[- ]review(?:ed)?|suggested citation|please (?:cite|contact|read|see|note|visit|call|e-?mail|use|consider)|should be cited|must cite|must be cited|may not be (?:altered|copied|sold|quoted)|must not be (?:sold|copied))\b/iu,
  /\b(?:should|must|may|can|to) be (?:sent|addressed|directed|submitted|made|e-?mailed) (?:\p{L}+ ){0,5}?(?:to\b.{0,60}(?:@|\b(?:secretary|clerk|editor|authors?|press office|publications?|us|address below)\b)|by (?:telephone|e-?mail)\b)/iu,
  /\b(?:send|write|e-?mail|submit|contact) (?:it |them |\p{L}+ )?(?:to )?(?:us|the authors?|the editor)\b/iu,
  /\b(?:with (?:any )?(?:questions|queries|enquiries|inquiries|comments|complaints)|(?:who|that) (?:wish|want|would like|are interested|have (?:any )?(?:questions|queries))|(?:wishing|wanting|interested)\b).{0,90}\b(?:should|must|may|can|need to) (?:\p{L}+ )?(?:write|contact|apply|call|visit|consult|telephone|e-?mail|ring|get in touch|send|ask|go to|refer|register)\b/iu,
  /^[^\p{L}]*(?:letters to the editor|submissions (?:should|must|may)|manuscripts (?:should|must)|for (?:more|further) information|enquiries|inquiries|requests? (?:for|to)|questions (?:about|on)|comments (?:on|about)|correspondence|orders?|photographs|quotations|press enquiries|contact|disclaimer|to (?:order|subscribe|cite|request|unsubscribe|report fraud))\b/iu,
  /^(?:all )?(?:comments?|replies|contributions|posts) (?:must|should|may) (?:not )?(?:be|remain|contain|include)\b/iu,
  /^(?:all |completed |late )?(?:applications?|submissions?|nominations?|entries|abstracts?|manuscripts?|bids|tenders|registrations?|expressions of interest) (?:must|should|may|have to|need to) (?:reach|arrive|be (?:received|submitted|made|sent|lodged|returned|posted|emailed))\b/iu,
  /\b(?:contact form|becom(?:e|ing) a (?:member|subscriber|patron)|our byline|value (?:this|our) work|list rules|mailing list)\b/iu,
  /\b(?:should|must) not be taken to (?:express|reflect|represent|suggest|imply|endorse)\b/iu,
  /\b(?:intended recipient|received this (?:e-?mail|message) in error|confidential information)\b/iu,
  /^cite (?:as|this)\b/iu,
  /\b(?:images?|photos?|photographs?|pictures|maps|texts?|content|materials?|articles?|figures)\b.{0,60}\b(?:re-?used|reproduced|requested from|credited|copied|republished)\b/iu,
  /^(?:readers?|visitors|subscribers|members of the public|viewers|listeners)\b.{0,80}\b(?:should|must|may|can)\b/iu,
  /\breaders? who\b.{0,60}\b(?:should|must)\b/iu,
  /\b(?:legal|investment|medical|financial|tax|professional) advice\b/iu,
  /\b(?:should|must) (?:be|reach|arrive) with (?:the |our )?(?:clerk|secretary|editor|office|secretariat|us)\b/iu,
  /\b(?:made (?:a )?part of|entered in(?:to)?|included in|inserted in(?:to)?|submitted for) the (?:hearing |congressional |official |public )?record\b/iu,
  /\bthis (?:document|note|report|publication|work|page|paper|material|post) (?:must|may|should|can)(?: not| freely| only)* be (?:\p{L}+ )?(?:copied|cited|quoted|sold|reproduced|relied|construed|taken|interpreted|read|shared|used|distributed)/iu,
  /\bshould not be (?:taken|construed|interpreted|relied|attributed)\b|\bdo(?:es)? not necessarily (?:reflect|represent)\b/iu,
];

/** Words of the page that are a subject as well: they tell only where the reader is spoken to, or the page of itself. */
const PERHAPS_THE_PAGE = /\b(?:newsletter|cookies?|javascript|browsers?|downloads?|copyright(?:ed|s)?|trademarks?)\b/iu;
const TO_THE_READER = /\b(?:you|your|us|please|this (?:site|website|page|publication|document|report|article|work|material)|our (?:site|website|page|newsletter))\b|^(?:[^\p{L}]*(?:©|\(c\)|copyright)\b|(?:enable|accept|allow|use|download|update|install|upgrade|switch|turn|click)\b)/iu;

/**
 * The page speaks of itself: shop, licence, newsletter, how to quote, whom to write to.
 *
 * @example Permission must be obtained before these charts are reproduced in another form. => dropped
 * @example You must be logged in to see the tide tables. => dropped
 * @example Questions about tides should be sent to tides@harbour.example. => dropped
 * @example Applications must reach the harbour office by 1 May. => dropped
 * @example You should allow cookies to see the tide tables. => dropped
 * @example Parliament should shorten copyright. => shorten copyright
 * @example This note should not be taken to suggest that skippers are careless. => dropped
 */
export const boilerplate: ScopeRule = {
  name: "boilerplate",
  excludes(candidate, sentence) {
    if (sentence.section === "boilerplate" || sentence.section === "method") return true;
    // Under `Contents` or `Related` stand titles; a sentence there belongs to what follows.
    const isTitle = isHeadingLike(sentence.block.text);
    if (sentence.section === "furniture" && (isTitle || sentence.block.kind === "list item")) return true;
    if (isTitle && sentence.block.kind !== "list item" && sentence.section !== "recommendations" && sentence.block.kind !== "table row") return true;
    if (candidate.rule === "performative" && sentence.section === "recommendations") return false;
    return ABOUT_THE_PAGE.some((pattern) => pattern.test(sentence.text)) || (PERHAPS_THE_PAGE.test(sentence.text) && TO_THE_READER.test(sentence.text));
  },
};
