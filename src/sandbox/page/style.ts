/** How the page looks. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #667085; --line: #e3e7ee; --paper: #f6f7f9; --card: #fff;
  --accent: #2456c9; --good: #117a4b; --bad: #b3261e; --busy: #b4540a; --sea: #eaf1f8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #93a0b4; --line: #2b3442; --paper: #12161d;
  --card: #1a2029; --accent: #8fb2ff; --good: #5fd39b; --bad: #ff8a80; --busy: #ffb86b; --sea: #16202c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; align-items: baseline; padding: 1.1rem 1.5rem .3rem; }
header h1 { font-size: 1.25rem; margin: 0; }
header p { margin: 0; color: var(--soft); }
header form { margin-left: auto; display: flex; gap: .4rem; }
input, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  padding: .35rem .7rem; }
#search { width: 14rem; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(34rem, 100%), 1fr)); gap: 1rem; padding: .8rem 1.5rem 2rem; }
.counts { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin: 0; padding: 0; list-style: none;
  color: var(--soft); }
.counts b { color: var(--ink); font-variant-numeric: tabular-nums; }
.counts .bad, .counts .bad b { color: var(--bad); }
.counts .clock { margin-left: auto; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.1rem; overflow-x: auto;
  min-width: 0; }
section.alarm { border-color: var(--bad); }
main { align-items: start; }
.column { display: grid; gap: 1rem; min-width: 0; }
#requests { grid-column: 1 / -1; }
h2 { font-size: 1rem; margin: 0 0 .7rem; }
h2 small, th small, td small { color: var(--soft); font-weight: normal; font-size: .82em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .28rem .7rem .28rem 0; border-top: 1px solid var(--line); vertical-align: top; }
thead th, tbody:first-child tr:first-child > * { border-top: 0; }
thead th { color: var(--soft); font-weight: normal; }
.stock td, .stock thead th + th { text-align: right; font-variant-numeric: tabular-nums; }
.stock tbody th { font-weight: normal; }
.stock tbody th small { display: block; }
.zero, .none, .ids, .operation, time { color: var(--soft); }
.none, .ids { margin: .2rem 0; }
code { font: .92em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.badge { border: 1px solid currentColor; border-radius: 99px; padding: 0 .55rem; font-size: .82em; color: var(--soft);
  white-space: nowrap; }
.badge.good, .status.s2, .status.s3 { color: var(--good); }
.badge.bad, .status.s0, .status.s4, .status.s5 { color: var(--bad); }
.status, time { font-variant-numeric: tabular-nums; white-space: nowrap; }
details { border-top: 1px solid var(--line); padding: .55rem 0; }
h2 + details { border-top: 0; padding-top: 0; }
summary { cursor: pointer; display: block; }
summary::before { content: "▸"; display: inline-block; width: 1.1rem; color: var(--soft); }
details[open] > summary::before { content: "▾"; }
summary .total { float: right; margin-left: 1rem; font-variant-numeric: tabular-nums; }
summary .units { display: block; padding-left: 1.1rem; color: var(--soft); }
.timeline { list-style: none; margin: .6rem 0 .5rem 1.35rem; padding: 0; border-left: 2px solid var(--line); }
.timeline li { position: relative; padding: .1rem 0 .1rem 1rem; }
.timeline li::before { content: ""; position: absolute; left: -6px; top: .55rem; width: 10px; height: 10px; border-radius: 50%;
  background: var(--accent); border: 2px solid var(--card); }
.timeline time { float: right; font-size: .88em; }
.ids { padding-left: 1.35rem; font-size: .88em; }
.atlas { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: center; }
.atlas svg { flex: 3 1 22rem; min-width: 0; max-width: 36rem; height: auto; }
.places { flex: 1 1 11rem; list-style: none; margin: 0; padding: 0; max-height: 19rem; overflow-y: auto; }
.places li { padding: .3rem 0; border-top: 1px solid var(--line); }
.places li:first-child { border-top: 0; }
.places small { display: block; color: var(--soft); }
.busy { color: var(--busy); }
.jobs .kind { color: var(--soft); width: 4.5rem; }
.jobs .file { display: block; max-width: min(15rem, 30vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.stock tbody th { position: sticky; left: 0; background: var(--card); }
svg .sea { fill: var(--sea); }
svg .grid { stroke: var(--line); }
svg .scale { fill: none; stroke: var(--soft); }
svg .degree { fill: var(--soft); font-size: 10px; }
svg .lead { fill: none; stroke: var(--soft); stroke-opacity: .55; }
svg .dot { fill: var(--accent); stroke: var(--card); stroke-width: 2; }
svg .dot.busy { fill: var(--busy); }
svg .open { text-anchor: middle; fill: var(--card); font-size: 11px; font-weight: 600; }
svg .name { fill: var(--ink); font-size: 12px; font-weight: 600; }
.live::before { content: "●"; margin: 0 .3rem 0 .5rem; color: var(--soft); }
.live:empty::before { content: none; }
.live.on::before { color: var(--good); }
.live.off, .live.off::before { color: var(--bad); }
.steer { display: none; flex-wrap: wrap; gap: .35rem; }
.needs-script { display: none; }
.scripted .steer { display: flex; }
.scripted .needs-script { display: block; }
.steer button { padding: .1rem .6rem; cursor: pointer; }
.steer button:hover { border-color: var(--accent); color: var(--accent); }
.steer button[aria-pressed="true"] { background: var(--bad); border-color: var(--bad); color: var(--card); }
.steer button:disabled { opacity: .5; }
h2 .steer { float: right; font-weight: normal; font-size: .88em; }
details .steer { padding-left: 1.35rem; }
#steer { grid-column: 1 / -1; }
#steer .rows { display: grid; grid-template-columns: max-content 1fr; gap: .45rem 1rem; align-items: baseline; }
#steer .rows b { font-weight: normal; color: var(--soft); }
.faults { list-style: none; margin: .7rem 0 0; padding: 0; }
.faults li { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: baseline; }
#said { color: var(--good); }
#said.bad { color: var(--bad); }
@media (max-width: 40rem) {
  h2 .steer { float: none; padding-top: .4rem; }
  .steer button { padding: .35rem .7rem; }
  .atlas svg { flex-basis: 100%; }
  .places { max-height: none; }
  header, main { padding-left: .8rem; padding-right: .8rem; }
  header form, .counts .clock { margin-left: 0; }
  .log .operation, .timeline time { display: none; }
}
`;
