namespace YenValve.Optimization.Reporting;

/// <summary>How the page looks; light and dark as the reader has it.</summary>
internal static class Style
{
    public const string Sheet =
        """
        :root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --ink: #14181f; --muted: #5a6472; --line: #e2e6ec; --accent: #0b62c4; --other: #808a98; --good: #0a7454; --bad: #b3281e; --watch: #8a5a00; }
        @media (prefers-color-scheme: dark) { :root { --page: #0e1116; --card: #151a21; --ink: #e7ebf1; --muted: #97a2b3; --line: #272e39; --accent: #6db3ff; --other: #8c97a8; --good: #57d6aa; --bad: #ff8d82; --watch: #f0b445; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
        header, main { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
        header { padding-top: 28px; }
        h1 { margin: 0; font-size: 28px; } h2 { margin: 0 0 4px; font-size: 20px; }
        header > p { margin: 2px 0; color: var(--muted); }
        p.summary { max-width: 86ch; margin: 14px 0; padding: 10px 14px; border-left: 4px solid var(--watch); background: var(--card); color: var(--ink); font-size: 17px; }
        p.Luck { border-color: var(--bad); } p.HoldsUp { border-color: var(--good); }
        section { margin: 34px 0; } .lead { max-width: 96ch; margin: 0 0 14px; color: var(--muted); }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 12px; margin: 18px 0; padding: 0; list-style: none; }
        .cards li { padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
        .cards span, small { color: var(--muted); font-size: 13px; } .cards b { display: block; font-size: 26px; line-height: 1.3; } small { display: block; font-size: 12px; line-height: 1.4; }
        .scrolls { width: fit-content; max-width: 100%; overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
        table { border-collapse: collapse; font-size: 14px; } th, td { padding: 6px 12px; text-align: right; border-top: 1px solid var(--line); white-space: nowrap; }
        thead th { border-top: 0; color: var(--muted); font-weight: 500; } th:first-child, td:first-child { text-align: left; }
        figure { margin: 0; padding: 10px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); width: fit-content; max-width: 100%; overflow-x: auto; }
        figure:has(.wide) { width: 100%; } .maps { display: flex; flex-wrap: wrap; gap: 14px; } svg { display: block; max-width: none; } svg.wide { width: 100%; min-width: 640px; }
        svg text { font-size: 11px; fill: var(--muted); } svg text.axis { fill: var(--ink); } svg text.on { fill: #fff; } svg text.off { fill: #14181f; }
        circle { fill: var(--accent); fill-opacity: .45; } circle.best { fill: none; stroke: var(--bad); stroke-width: 2; }
        .guide { stroke: var(--other); stroke-dasharray: 4 4; } .zero { stroke: var(--line); }
        polyline { fill: none; stroke-width: 1.6; } .main { stroke: var(--accent); } .other { stroke: var(--other); }
        """;
}
