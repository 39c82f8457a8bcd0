/** One quiet column for every page, light or dark as the reader's device is. Goes into the page as it is. */
export const STYLE = `
:root {
  --paper: #faf8f4;
  --sheet: #ffffff;
  --ink: #24312f;
  --soft: #55645f;
  --line: #d8d6cd;
  --edge: #7d8985;
  --accent: #1d5f57;
  --on-accent: #ffffff;
  --wash: #e9f1ee;
  --warn: #8a3d1f;
  --warn-wash: #fbf0ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161c1b;
    --sheet: #1e2625;
    --ink: #e8e9e4;
    --soft: #aab6b1;
    --line: #35413e;
    --edge: #82918c;
    --accent: #8fd3c4;
    --on-accent: #10201d;
    --wash: #213330;
    --warn: #f3b497;
    --warn-wash: #33241d;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  border-top: 0.25rem solid var(--accent);
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
header, main { max-width: 39rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; font-size: 0.9375rem; }
nav a, nav span { display: inline-block; padding: 0.625rem 0; min-height: 2.75rem; color: var(--soft); text-underline-offset: 0.25em; }
nav span { color: var(--ink); font-weight: 600; }
main { padding-top: clamp(1.5rem, 5vh, 3rem); padding-bottom: 5rem; }
h1, .question { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", serif; text-wrap: balance; }
h1 { margin: 0 0 1rem; font-size: clamp(1.75rem, 1.35rem + 1.9vw, 2.375rem); line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; }
h2 { margin: 0 0 0.5rem; font-size: 1.0625rem; line-height: 1.4; }
p { margin: 0 0 1rem; }
.lead { font-size: 1.1875rem; line-height: 1.55; }
.note { padding-left: 1rem; border-left: 0.1875rem solid var(--accent); }
a { color: var(--accent); }
form { margin: 2.25rem 0 0; }
.field, .ratings { margin: 0 0 2.25rem; }
.overline { display: block; margin: 0 0 0.25rem; color: var(--soft); font-size: 0.9375rem; }
label, legend { font-weight: 600; }
.question { display: block; font-size: clamp(1.3125rem, 1.15rem + 0.8vw, 1.5625rem); line-height: 1.35; white-space: pre-line; }
.hint { margin: 0.25rem 0 0.75rem; color: var(--soft); font-size: 0.9375rem; line-height: 1.5; }
textarea, input[type="text"] {
  display: block;
  width: 100%;
  padding: 0.75rem 0.875rem;
  border: 1px solid var(--edge);
  border-radius: 0.5rem;
  background: var(--sheet);
  color: inherit;
  font: inherit;
}
textarea { min-height: 11rem; resize: vertical; }
[aria-invalid="true"] { border: 2px solid var(--warn); }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
legend { padding: 0; }
.ratings > legend { font-size: 1.0625rem; }
.rating { padding: 1rem 0 1.125rem; border-top: 1px solid var(--line); }
.rating > legend { float: left; width: 100%; }
.rating > .hint { clear: both; margin-top: 0; }
.choices { display: flex; flex-wrap: wrap; gap: 0.4375rem; }
.choice { position: relative; display: block; font-weight: 400; }
.choice input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.choice span {
  display: flex;
  align-items: center;
  justify-content: center;
  min-width: 2.75rem;
  min-height: 2.75rem;
  padding: 0 0.625rem;
  border: 1px solid var(--edge);
  border-radius: 0.5rem;
  background: var(--sheet);
  font-variant-numeric: tabular-nums;
}
.choice input:checked + span { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
.choice.none span { padding: 0 0.5rem; border-color: var(--line); background: transparent; color: var(--soft); font-size: 0.875rem; white-space: nowrap; }
.choice.none input:checked + span { border-color: var(--edge); background: var(--wash); color: var(--ink); font-weight: 400; }
.choice input:focus-visible + span, a:focus-visible, button:focus-visible, textarea:focus-visible, input[type="text"]:focus-visible, .faults:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; margin: 0 0 2.5rem; }
button {
  min-height: 3rem;
  padding: 0.625rem 1.375rem;
  border: 2px solid var(--accent);
  border-radius: 0.5rem;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button.quiet { border-color: var(--edge); border-width: 1px; background: transparent; color: var(--ink); font-weight: 400; }
section { padding-top: 1.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9375rem; }
section h2 { color: var(--ink); font-size: 1rem; }
section ul, .faults ul { margin: 0; padding-left: 1.25rem; }
section li { margin: 0 0 0.375rem; }
.faults { margin: 0 0 2rem; padding: 1rem 1.25rem; border-left: 0.25rem solid var(--warn); border-radius: 0.25rem; background: var(--warn-wash); }
.faults a { color: var(--warn); font-weight: 600; }
@media (max-width: 30rem) {
  .actions button { width: 100%; }
}
@media (forced-colors: active) {
  .choice input:checked + span { outline: 3px solid Highlight; }
}
@media print {
  nav, .actions { display: none; }
}
`
