/** The sample's name as a capture. */
export const SAMPLE_NAME = "Lanterns on the Ferry.md";

/** A short report of our own about places that do not exist, to try the plugin with. */
export const SAMPLE_REPORT = `---
title: Lanterns on the Ferry
subtitle: Keeping the Islands of Ellan Together
author:
  - Maren Holtby
  - Idris Quayle
date: 2024-05-14
publisher: Ellan Institute for Island Life
access: full
---

## Why this report

Four thousand people live on the outer islands of Ellan. In winter the last ferry leaves at three in the afternoon, and whoever misses it stays on the mainland for the night. Between 2015 and 2023 every fifth young family moved away, and most of them named the ferry first when they were asked why.

We spoke with ninety islanders, rode every line in January, and read the logs of ten winters. The crews are not to blame: three of the five boats are older than their captains.

## Findings

The evening ferry was given up in 2011, when the Ministry of Sea Transport stopped paying for it. Since then a nurse has been on call on each island, but no doctor can come after dark. The Council of Ellan collects a harbour fee from every visitor; none of it is spent on the harbours.

Cancelled crossings are announced on a board at the pier, where nobody at home can read them.

## Recommendations

The Ministry of Sea Transport should restore the evening ferry from October to March. The Council of Ellan should spend the harbour fee on lights and shelters at the four piers.

We recommend that the Ferry Company of Ellan publish every cancelled crossing by telephone and on its website before noon. The ministry must replace the two oldest boats before 2028.

The health service should test a night boat for doctors with the lifeboat crews for one winter. Without an evening crossing, the school on Little Ellan will remain without teachers.

## What it would cost

An evening ferry costs less than the rent that Ellan pays for patients who have to wait on the mainland. The numbers stand in the logs that the Ferry Company of Ellan opened to us.
`;
