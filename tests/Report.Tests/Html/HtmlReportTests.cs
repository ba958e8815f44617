using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;
using YenValve.Report.Html;
using YenValve.Report.Making;

namespace YenValve.Report.Tests.Html;

[TestFixture]
public sealed partial class HtmlReportTests
{
    private RunFolder _run = null!;

    [SetUp]
    public void Make() => _run = new RunFolder();

    [TearDown]
    public void Drop() => _run.Dispose();

    [Test]
    public void PageNeedsNothingElse()
    {
        var page = Page(_run.WithResult().WithAudit());
        Assert.That(page, Does.Contain("Content-Security-Policy").And.Contains("default-src 'none'"));
        Assert.That(Outside().Matches(page).Select(match => match.Value), Is.Empty);
        Assert.That(page, Does.Not.Match(@"\son[a-z]+=""").And.Not.Contains("eval("));
    }

    [Test]
    public void SaysWhatIsMissing()
    {
        var page = Page(_run.WithResult(twins: false));
        Assert.That(page, Does.Contain("The run left no decision audit").And.Contains("Run-without-macro.json").And.Contains("Run-volatility-target.json").And.Contains("folder not at hand"));
        Assert.That(page, Does.Contain("Nothing can be said about the macro cut"));
    }

    // Nine days without a line: nobody can tell from it what was decided then.
    [Test]
    public void AuditOfChangesIsShownAndNotScored()
    {
        _run.WithResult().Write("Run-log.txt", string.Join('\n', RunFolder.AuditLines().Where((_, line) => line is < 4 or > 12)));
        var page = Page(_run);
        Assert.That(page, Does.Contain("The audit holds changes only").And.Contains("it needs the audit of every daily decision"));
        Assert.That(Data(page).GetProperty("decisions").GetProperty("reasons").GetArrayLength(), Is.EqualTo(RunFolder.Days - 9));
        Assert.That(Data(page).GetProperty("isDaily").GetBoolean(), Is.False);
    }

    [Test]
    public void SaysNothingOfMissingFilesThatAreThere() => Assert.That(Page(_run.WithResult().WithAudit()), Does.Not.Contain("Not shown"));

    // 20 days of +1% and 20 of -0.5%: 1.01^20 * 0.995^20 = 1.10382; price 60,000 to 40,000.
    [Test]
    public void FiguresAreThoseOfTheFile()
    {
        var cells = Cells().Matches(Page(_run.WithResult().WithAudit())).ToDictionary(match => match.Groups[2].Value + " " + match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[3].Value));
        Assert.That(cells["strategy total"], Is.EqualTo("10.4%"));
        Assert.That(cells["twin total"], Is.EqualTo("9.3%"));
        Assert.That(cells["target total"], Is.EqualTo("8.3%"));
        Assert.That(cells["hold total"], Is.EqualTo("-33.3%"));
        Assert.That(cells["hold max-drawdown"], Is.EqualTo("-33.3%"));
        Assert.That(cells["strategy worst-1"], Is.EqualTo("-0.5%"));
        Assert.That(cells["strategy orders"], Is.EqualTo("2"));
    }

    [Test]
    public void DecisionsReachTheScript()
    {
        var data = Data(Page(_run.WithResult().WithAudit()));
        Assert.That(data.GetProperty("patterns").EnumerateArray().Select(pattern => pattern.GetString()), Is.EqualTo(new[] { "volatility\tscale\tvolatility {} against {}", "curveStress\tcut\tJGB stress {} at or above {} <disorderly>" }));
        var decisions = data.GetProperty("decisions");
        Assert.That(decisions.GetProperty("reasons").GetArrayLength(), Is.EqualTo(RunFolder.Days), "the line that is cut off is left out");
        Assert.That(decisions.GetProperty("multiplier").GetString(), Is.EqualTo("2|100,0*9,-85,0*9,85,0*19"));
        Assert.That(data.GetProperty("cuts").GetArrayLength(), Is.EqualTo(1));
        Assert.That(data.GetProperty("ladder").GetProperty("rungs").GetArrayLength(), Is.EqualTo(10));
        Assert.That(data.GetProperty("feeds")[0].GetProperty("spans").EnumerateArray().Select(span => span.GetProperty("status").GetString()), Is.EqualTo(new[] { "fresh", "stale", "fresh" }));
    }

    [Test]
    public void EverythingIsWrittenAsText()
    {
        var page = Page(_run.WithResult().WithAudit());
        Assert.That(page, Does.Contain("JGB stress 0.82 at or above 0.60 &lt;disorderly&gt;").And.Not.Contains("<disorderly>"));
        Assert.That(page, Does.Contain("80.5 h on 2024-07-25").And.Contains("1.2.3").And.Contains("1 audit lines unread"));
    }

    [Test]
    public void EveryTermHasADefinition()
    {
        var page = Page(_run.WithResult().WithAudit());
        Assert.That(Regex.Matches(page, "data-definition=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList(), Has.Count.GreaterThan(20).And.All.Length.GreaterThan(10));
        Assert.That(page, Does.Contain("data-lean=\"Brand New Ratio\">7<"), "a statistic that LEAN added since is shown, without a definition");
    }

    private static string Page(RunFolder run) => HtmlReport.Of(ReportFacts.Of(ReportSource.Read(run.Result)));

    private static JsonElement Data(string page) => JsonDocument.Parse(Regex.Match(page, "<script type=\"application/json\" id=\"run\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value).RootElement;

    [GeneratedRegex("""(?:src|href)\s*=\s*["'](?!#|data:)|url\(|@import|https?://|\bfetch\(|XMLHttpRequest|\bimport\b\s*[({'"]""")]
    private static partial Regex Outside();

    [GeneratedRegex("""data-statistic="([^"]+)" data-run="([^"]+)">([^<]*)<""")]
    private static partial Regex Cells();
}
