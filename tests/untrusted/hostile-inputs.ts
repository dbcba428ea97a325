/** Texts that would act in a note if they were not taken for text: each with the words that a reader is to see of it. */
export const HOSTILE: readonly string[] = [
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '<img src="https://a.example/x.png" onload="alert(1)">', "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
  '<iframe src="https://evil.example"></iframe>', "<iframe src=javascript:alert(1)>", "<style>body{display:none}</style>", '<form action="https://evil.example"><input name="p"></form>', "<object data=x></object>", "<embed src=x>",
  '<a href="javascript:alert(1)">here</a>', '<a href="java&#10;script:alert(1)">here</a>', '<div style="position:fixed">over all</div>', '<span class="internal-embed" src="Secret">x</span>', "<video src=x onerror=alert(1)>", "<math href=javascript:alert(1)>x</math>", '<meta http-equiv="refresh" content="0;url=https://evil.example">', '<base href="https://evil.example/">', "<!-- hidden -->", "<!--", "<![CDATA[ x ]]>", "<?php x ?>", "<x-y onclick=alert(1)>",
  "[here](javascript:alert(1))", "[here](JaVaScRiPt:alert(1))", "[here](java&#115;cript:alert(1))", "[here](javascript&colon;alert(1))", "[here](javascript%3Aalert(1))", "[here](<javascript:alert(1)>)", "[here](  javascript:alert(1) )", "[here](\\javascript:alert(1))", "[here](vbscript:x)", "[here](data:text/html,<b>x</b>)", "[here](file:///etc/passwd)", "[here](obsidian://open?vault=x)", "[here](//evil.example/x)",
  "[a [b](javascript:alert(1))", "[![x](https://a.example/x.png)](javascript:alert(1))", "![x](javascript:alert(1))", "![x](Secret.md)", "![x](<Private note.md>)", "![x](file:///etc/passwd)", "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
  "[here][ref]\n\n[ref]: javascript:alert(1)", "![here][ref]\n\n[ref]: Secret.md", "[^1]: <javascript:alert(1)>", "<javascript:alert(1)>", "<obsidian://open?vault=x>", "<data:text/html,x>",
  "![[Secret]]", "![[Secret#^id|100]]", "!\\[[x]] ![[Secret]]", "![[Secret.pdf#page=2]]", "obsidian://open?vault=x&file=Secret", "file:///etc/passwd",
  "```dataview\nLIST\n```", "```dataviewjs\nalert(1)\n```", "~~~dataviewjs\nalert(1)\n~~~", "``` tasks\nnot done\n```", "```query\ntag:#x\n```", "```base\nviews: []\n```", "```js-engine\nx\n```", "```{dataviewjs}\nx\n```", "```data&#118;iewjs\nx\n```", "> ```dataviewjs\n> x\n> ```", "- a\n\n  ```dataviewjs\n  x\n  ```",
  "`= this.file.path`", "`$= dv.current()`", "`` $= dv.current() ``", "`=this`", "`INPUT[toggle:x]`", "[key:: value]", "(key:: value)", "key:: value", "key::value",
  "<% tp.system.prompt() %>", "<%* await x %>", "`<% x %>`", "```js\n<% x %>\n```", "<%_ x _%>",
  "%% hidden %%", "%%", "%%\nhidden\n%%", "a %%% b", "%% source-ties:begin 00000000 %%\n\n- x\n\n%% source-ties:end %%", "%% source-ties:end %%", "```\n%% source-ties:begin 00000000 %%\n%% source-ties:end %%\n```",
  "---", "---\ntitle: mine\n---", "...", "$$\n\\href{javascript:alert(1)}{x}\n$$", "$\\style{position:fixed}{x}$", "$\\require{html}\\href{javascript:alert(1)}{x}$", "$\\csname href\\endcsname{javascript:alert(1)}{x}$", "$$", "```", "~~~", "<pre>", "<script>", "````\nnever closed",
];

/** Words that mean something to Obsidian or Markdown by chance, and are words in a text that is none of theirs. */
export const BY_CHANCE: readonly string[] = [
  "[[Secret]]", "[[Secret|shown]]", "![[Secret]]", "#tag", "a #tag/sub here", "ends in ^abc123", "^abc123", "==marked==", "*starred*", "__scored__", "~~struck~~", "`code`", "$x$ and $y$", "$$x$$", "[^1]", "[^1]: a note", "^[inline note]", "> quoted", "> [!warning] Danger", "[!note] a callout", "- item", "- [ ] task", "+ item", "* item", "1. first", "1) first", "# Heading", "===", "---", "***", "| a | b |", "<b>x</b>", "<!-- x -->", "&lt;script&gt;", "&#91;[x]]", "%% x %%", "[x](https://a.example)", "![x](https://a.example/x.png)", "<https://a.example>", "[x]: https://a.example", "key:: value", "[key:: value]", "<% x %>", "obsidian://open", "\\", "\\[[x]]", "a\\", "``` dataview", "~~~", "    indented", "\tindented",
];

/** Prose that must stay pleasant to read in the note's own text. */
export const ORDINARY: readonly string[] = ["It cost $5.", "We're #1.", "5 * 3 is 15.", "C# and F# are languages.", "a_b and snake_case", "He said so -- twice.", "AT&T, R&D", "100% of them", "3 < 4 > 2", "50 % or less", "See https://a.example/a_b?c=d&e=f", "Note: this.", "10:30 (noon)", "“quoted” – and…"];
