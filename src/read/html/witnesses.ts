import type { Fact } from "../../model/fact.ts";

/** What a page, or a part of one, says of each question, the most trusted witness first. */
export interface Witnesses {
  readonly title: readonly Fact<string>[];
  readonly subtitle: readonly Fact<string>[];
  readonly author: readonly Fact<readonly string[]>[];
  readonly date: readonly Fact<string>[];
  readonly publisher: readonly Fact<string>[];
  readonly source: readonly Fact<string>[];
  readonly identifier: readonly Fact<string>[];
}
