using System.Text.Json.Nodes;
using NUnit.Framework;
using YenValve.Evaluation.Performance;
using YenValve.Report.Making;

namespace YenValve.Report.Tests.Browser;

/// <summary>What a person sees who runs the default backtest and opens its report.</summary>
[TestFixture]
public sealed class DefaultReportTests
{
    private readonly DefaultRun _run = new();
    private Chromium? _browser;
    private DevTools _page = null!;

    [OneTimeSetUp]
    public async Task RunAndOpenABrowser()
    {
        if (Chromium.Program == null) Assert.Ignore("There is no Chromium on this machine.");
        var (exitCode, output) = _run.Run();
        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain(_run.Page), "the default run says where its report is");
        (_browser, _page) = await Chromium.StartAsync();
    }

    [OneTimeTearDown]
    public async Task CloseAll()
    {
        if (_page != null) await _page.DisposeAsync();
        _browser?.Dispose();
        _run.Dispose();
    }

    [Test]
    public void PageIsSmallerThanAMegabyte() => Assert.That(new FileInfo(_run.Page).Length, Is.LessThan(1_000_000));

    [TestCase(1400, 1000, "light")]
    [TestCase(1400, 1000, "dark")]
    [TestCase(390, 844, "light")]
    [TestCase(390, 844, "dark")]
    public async Task OpensWithoutComplaintOrRequestAndDrawsEveryPanel(int width, int height, string theme)
    {
        _page.Complaints.Clear();
        _page.Requests.Clear();
        await _page.OpenAsync(_run.Page, width, height, theme);
        var panels = (JsonArray)(await _page.EvaluateAsync("[...document.querySelectorAll('[data-panel]')].map(panel => [panel.dataset.panel, panel.dataset.drawn, panel.querySelector('.legend').textContent])"))!;
        var pixels = (int)(await _page.EvaluateAsync("(() => { const canvas = document.querySelector('[data-panel=equity] canvas'); const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data; let drawn = 0; for (let i = 3; i < data.length; i += 4) if (data[i]) drawn++; return drawn; })()"))!;
        var overflow = (int)(await _page.EvaluateAsync("document.documentElement.scrollWidth - innerWidth"))!;
        var background = (string)(await _page.EvaluateAsync("getComputedStyle(document.body).backgroundColor"))!;
        await File.WriteAllBytesAsync(Path.Combine(TestContext.CurrentContext.WorkDirectory, $"report-{width}-{theme}.png"), await _page.ScreenshotAsync());

        Assert.That(_page.Complaints, Is.Empty);
        Assert.That(_page.Requests.Where(request => !request.StartsWith("data:", StringComparison.Ordinal)), Is.EqualTo(new[] { new Uri(_run.Page).AbsoluteUri }));
        Assert.That(panels, Has.Count.EqualTo(17));
        foreach (var needed in new[] { "equity", "drawdown", "bitcoin", "exposure", "scenario", "curve", "shape", "volatility", "level", "vix", "pressure", "correlation", "rolling", "variation", "turnover", "costs", "feeds" })
            Assert.That((string)panels.Single(panel => (string)panel![0]! == needed)![1]!, Is.EqualTo("yes"), needed);
        Assert.That(pixels, Is.GreaterThan(10_000));
        Assert.That(overflow, Is.LessThanOrEqualTo(0), "the page does not scroll sideways");
        Assert.That(background, Is.EqualTo(theme == "dark" ? "rgb(14, 17, 22)" : "rgb(246, 247, 249)"));
    }

    [Test]
    public async Task WheelDragAndKeysMoveAllPanelsTogether()
    {
        await _page.OpenAsync(_run.Page, 1400, 1000, "light");
        var whole = await SpanAsync();
        var centre = await CentreAsync("[data-panel=equity] canvas");

        await MouseAsync("mousePressed", centre.X - 100, centre.Y);
        await MouseAsync("mouseMoved", centre.X + 100, centre.Y);
        await MouseAsync("mouseReleased", centre.X + 100, centre.Y);
        var dragged = await SpanAsync();
        Assert.That(dragged, Is.Not.EqualTo(whole));
        Assert.That(await _page.EvaluateAsync("new Set([...document.querySelectorAll('[data-drawn=yes]')].filter(panel => panel.getBoundingClientRect().top < innerHeight).map(panel => panel.dataset.span)).size"), Is.Not.Null.And.Matches<JsonNode>(count => (int)count == 1), "one time axis");

        await MouseAsync("mousePressed", centre.X, centre.Y);
        await MouseAsync("mouseReleased", centre.X, centre.Y);
        await _page.SendAsync("Input.dispatchMouseEvent", new JsonObject { ["type"] = "mouseWheel", ["x"] = centre.X, ["y"] = centre.Y, ["deltaX"] = 0, ["deltaY"] = -120 });
        var wheeled = await SpanAsync();
        Assert.That(wheeled, Is.Not.EqualTo(dragged));

        await KeyAsync("-");
        Assert.That(await SpanAsync(), Is.Not.EqualTo(wheeled));
        await KeyAsync("0");
        Assert.That(await SpanAsync(), Is.EqualTo(whole));
    }

    [Test]
    public async Task TwoFingersZoomAndOneMoves()
    {
        await _page.OpenAsync(_run.Page, 390, 844, "light");
        await _page.SendAsync("Emulation.setTouchEmulationEnabled", new JsonObject { ["enabled"] = true, ["maxTouchPoints"] = 2 });
        var whole = await SpanAsync();
        var (x, y) = await CentreAsync("[data-panel=equity] canvas");

        await TouchAsync(i => [(x - 30 - (8 * i), y), (x + 30 + (8 * i), y)]);
        var spread = await SpanAsync();
        await TouchAsync(i => [(x - 110 + (4 * i), y), (x + 110 - (4 * i), y)]);
        var pinched = await SpanAsync();
        await TouchAsync(i => [(x - (8 * i), y)]);
        var moved = await SpanAsync();
        var scale = (double)(await _page.EvaluateAsync("visualViewport.scale"))!;
        await _page.SendAsync("Emulation.setTouchEmulationEnabled", new JsonObject { ["enabled"] = false });

        Assert.That(Days(spread), Is.LessThan(Days(whole) / 2.0), "fingers apart show less");
        Assert.That(Days(pinched), Is.GreaterThan(Days(spread)), "fingers together show more");
        Assert.That(moved, Is.Not.EqualTo(pinched), "one finger shows other days");
        Assert.That(Days(moved), Is.EqualTo(Days(pinched)).Within(1.0), "as many");
        Assert.That(scale, Is.EqualTo(1.0), "the page itself is not zoomed");
    }

    [Test]
    public async Task PrintsWithinThePageAndWithoutWhatOnlyAScreenNeeds()
    {
        await _page.OpenAsync(_run.Page, 794, 1123, "light"); // A4 at 96 dots an inch
        await _page.SendAsync("Emulation.setEmulatedMedia", new JsonObject { ["media"] = "print" });
        var right = (double)(await _page.EvaluateAsync("Math.max(...[...document.querySelectorAll('table, canvas, figure, p')].map(part => part.getBoundingClientRect().right))"))!;
        var shown = (int)(await _page.EvaluateAsync("[...document.querySelectorAll('button, input, select, nav')].filter(part => part.getClientRects().length).length"))!;
        await _page.SendAsync("Emulation.setEmulatedMedia", new JsonObject { ["media"] = "" });
        Assert.That(right, Is.LessThanOrEqualTo(794.0));
        Assert.That(shown, Is.Zero);
    }

    [Test]
    public async Task EverythingThatActsIsReachedByKeysAndHasAName()
    {
        await _page.OpenAsync(_run.Page, 1400, 1000, "light");
        var wrong = (JsonArray)(await _page.EvaluateAsync("""
            [...document.querySelectorAll('button, input, select, a, [data-definition], [data-panel] canvas, .scrolls')]
                .filter(part => part.tabIndex < 0 || !(part.getAttribute('aria-label') || part.textContent.trim() || part.labels?.length))
                .map(part => part.outerHTML.slice(0, 120))
            """))!;
        Assert.That(wrong, Is.Empty, wrong.ToJsonString());
        await _page.SendAsync("Emulation.setFocusEmulationEnabled", new JsonObject { ["enabled"] = true });
        await _page.EvaluateAsync("document.querySelector('[data-definition]').focus()");
        Assert.That((string)(await _page.EvaluateAsync("document.getElementById('definition').textContent"))!, Does.StartWith("The yearly rate"), "a definition comes with the focus");
    }

    [Test]
    public async Task DecisionLeadsToItsPlaceOnTheCharts()
    {
        await _page.OpenAsync(_run.Page, 1400, 1000, "light");
        var all = (int)(await _page.EvaluateAsync("document.querySelectorAll('#decisions tbody tr').length"))!;
        var text = (string)(await _page.EvaluateAsync("(() => { const form = document.querySelector('#decisions form'); form.elements.effect.value = 'cut'; form.elements.scenario.value = 'Disorderly'; form.dispatchEvent(new Event('input')); return document.querySelector('#decisions tbody .go').textContent; })()"))!;
        var found = (string)(await _page.EvaluateAsync("document.querySelector('.count').textContent"))!;
        await _page.EvaluateAsync("document.querySelector('#decisions tbody .go').click()");
        await Task.Delay(300);

        Assert.That(all, Is.GreaterThan(10));
        Assert.That(found, Does.Match(@"^[1-9]\d* of \d+ decisions$"));
        Assert.That((string)(await _page.EvaluateAsync("document.querySelector('.moment').textContent"))!, Is.EqualTo(text + " UTC"));
        var span = await SpanAsync();
        Assert.That(string.CompareOrdinal(span[..10], text) < 0 && string.CompareOrdinal(span[^10..], text[..10]) > 0, Is.True, $"{text} within {span}");
        Assert.That((string)(await _page.EvaluateAsync("document.querySelector('.chain li').dataset.state"))!, Is.Not.EqualTo("unknown"));
        Assert.That((string)(await _page.EvaluateAsync("document.querySelector('.reasons').textContent"))!, Does.Contain("cut"));
    }

    [Test]
    public async Task FiguresOnThePageAreThoseOfTheFile()
    {
        await _page.OpenAsync(_run.Page, 1400, 1000, "light");
        var shown = (JsonObject)(await _page.EvaluateAsync("Object.fromEntries([...document.querySelectorAll('[data-lean]')].map(cell => [cell.dataset.lean, cell.textContent]))"))!;
        var ours = (JsonObject)(await _page.EvaluateAsync("Object.fromEntries([...document.querySelectorAll('[data-statistic]')].map(cell => [cell.dataset.run + ' ' + cell.dataset.statistic, cell.textContent]))"))!;
        var file = JsonNode.Parse(await File.ReadAllTextAsync(_run.Result))!;
        var facts = ReportFacts.Of(ReportSource.Read(_run.Result));

        Assert.That(shown.ToDictionary(pair => pair.Key, pair => (string)pair.Value!), Is.EqualTo(((JsonObject)file["statistics"]!).ToDictionary(pair => pair.Key, pair => (string)pair.Value!)));
        Assert.That(facts.All.Select(run => run.Key), Is.EqualTo(new[] { "strategy", "twin", "target", "hold" }));
        foreach (var (key, series) in facts.All)
        {
            foreach (var statistic in StatisticCatalogue.All) Assert.That((string)ours[$"{key} {statistic.Key}"]!, Is.EqualTo(statistic.Text(statistic.Of(series))), $"{key} {statistic.Key}");
        }

        // The last value of the legend's equity against the file itself, read here by hand: its last sample at a midnight.
        var last = ((JsonArray)file["charts"]!["Strategy Equity"]!["series"]!["Equity"]!["values"]!).Last(point => (long)point![0]! % 86400 == 0)!;
        var legend = (string)(await _page.EvaluateAsync("[...document.querySelectorAll('[data-panel=equity] .legend-item')].find(item => item.textContent.startsWith('YenValve')).querySelector('b').textContent"))!;
        Assert.That(double.Parse(legend, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo((double)last[4]!).Within(0.5001));
    }

    private async Task<string> SpanAsync()
    {
        await _page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))).then(() => true)");
        return (string)(await _page.EvaluateAsync("document.getElementById('span').textContent"))!;
    }

    private async Task<(double X, double Y)> CentreAsync(string selector)
    {
        var box = await _page.EvaluateAsync($"(() => {{ const element = document.querySelector('{selector}'); element.scrollIntoView({{ block: 'center' }}); const box = element.getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]; }})()");
        return ((double)box![0]!, (double)box[1]!);
    }

    private async Task TouchAsync(Func<int, (double X, double Y)[]> fingers)
    {
        for (var i = 0; i <= 10; i++)
        {
            var points = new JsonArray([.. fingers(i).Select((finger, id) => new JsonObject { ["x"] = finger.X, ["y"] = finger.Y, ["id"] = id })]);
            await _page.SendAsync("Input.dispatchTouchEvent", new JsonObject { ["type"] = i == 0 ? "touchStart" : "touchMove", ["touchPoints"] = points });
        }

        await _page.SendAsync("Input.dispatchTouchEvent", new JsonObject { ["type"] = "touchEnd", ["touchPoints"] = new JsonArray() });
    }

    private static double Days(string span) =>
        (DateTime.Parse(span[^10..], System.Globalization.CultureInfo.InvariantCulture) - DateTime.Parse(span[..10], System.Globalization.CultureInfo.InvariantCulture)).TotalDays;

    private Task MouseAsync(string type, double x, double y) => _page.SendAsync("Input.dispatchMouseEvent", new JsonObject
    {
        ["type"] = type,
        ["x"] = x,
        ["y"] = y,
        ["button"] = "left",
        ["buttons"] = 1,
        ["clickCount"] = 1,
    });

    private async Task KeyAsync(string key)
    {
        await _page.SendAsync("Input.dispatchKeyEvent", new JsonObject { ["type"] = "keyDown", ["key"] = key, ["text"] = key });
        await _page.SendAsync("Input.dispatchKeyEvent", new JsonObject { ["type"] = "keyUp", ["key"] = key });
    }
}
