export const STYLE = `
:root { color-scheme: light; --ink: #1c1b1a; --quiet: #57534e; --red: #7a1f2b; --line: #d6d3d1; --soft: #faf7f5; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.05rem/1.55 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: var(--ink); background: var(--soft); }
header { background: var(--red); color: #fff; }
header div, main, footer { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
header div { display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; flex-wrap: wrap; }
header a { color: #fff; }
header a.home { font-size: 1.25rem; font-weight: 650; text-decoration: none; }
h1 { font-size: 1.7rem; margin: .6rem 0 .3rem; } h2 { font-size: 1.2rem; margin: 0 0 .6rem; }
a { color: var(--red); } a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
.card { background: #fff; border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 1rem 0; }
.card.now { border-left: .4rem solid var(--red); }
.quiet { color: var(--quiet); margin-top: 0; }
ol.way { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 1rem 0; }
ol.way li { flex: 1 1 9rem; border-top: .35rem solid var(--line); padding-top: .4rem; color: var(--quiet); }
ol.way li.done { border-color: #b98b91; } ol.way li[aria-current] { border-color: var(--red); color: var(--ink); font-weight: 650; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: 0; } dt { color: var(--quiet); } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .45rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } th { color: var(--quiet); font-weight: 600; }
label { display: block; font-weight: 600; margin: .6rem 0 .2rem; }
textarea, input[type=search] { width: 100%; font: inherit; padding: .5rem; border: 1px solid #78716c; border-radius: .35rem; }
form.inline { display: inline-block; margin: .2rem .5rem .2rem 0; }
button { font: inherit; font-weight: 600; margin-top: .7rem; padding: .55rem 1rem; border: 0; border-radius: .35rem; background: var(--red); color: #fff; cursor: pointer; }
button.second { background: #fff; color: var(--red); border: 1px solid var(--red); margin-top: 0; }
.wrap { overflow-x: auto; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
`;
