import { aboutPublisher } from "./about-publisher.ts";
import type { BoilerplateRule } from "./boilerplate-rule.ts";
import { citationAdvice } from "./citation-advice.ts";
import { contact } from "./contact.ts";
import { cookies } from "./cookies.ts";
import { downloadTable } from "./download-table.ts";
import { pageFurniture } from "./page-furniture.ts";
import { permissions } from "./permissions.ts";
import { priceTable } from "./price-table.ts";
import { subscription } from "./subscription.ts";

/** What a site adds to a work; a block is named after the first that knows it, and their order matters for nothing else. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  downloadTable,
  priceTable,
  cookies,
  permissions,
  citationAdvice,
  contact,
  aboutPublisher,
  subscription,
  pageFurniture,
];
