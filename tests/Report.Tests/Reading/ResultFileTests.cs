using NUnit.Framework;
using YenValve.Report.Reading;

namespace YenValve.Report.Tests.Reading;

[TestFixture]
public sealed class ResultFileTests
{
    private RunFolder _run = null!;

    [SetUp]
    public void Make() => _run = new RunFolder();

    [TearDown]
    public void Drop() => _run.Dispose();

    [Test]
    public void ReadsWhatLeanWrote()
    {
        var result = ResultFile.Read(_run.WithResult().Result);
        Assert.That(result.Id, Is.EqualTo("Run"));
        Assert.That(result.Algorithm, Is.EqualTo("YenValveAlgorithm"));
        Assert.That(result.Currency, Is.EqualTo("USDT"));
        Assert.That(result.Engine, Is.EqualTo("embedded engine"));
        Assert.That(result.Statistics["Sharpe Ratio"], Is.EqualTo("0.811"));
        Assert.That(result.Parameters["macro"], Is.EqualTo("on"));
        Assert.That(result.Equity, Has.Count.EqualTo(RunFolder.Days + 1));
        Assert.That(result.Equity[2], Is.EqualTo((RunFolder.Start.AddDays(2), 1004.95)));
        Assert.That(result.Benchmark[1].Value, Is.EqualTo(59_500));
    }

    // 0.00001 coins at 60,000 are 0.6 USDT; the fee of the sale is in USDT as it stands.
    [Test]
    public void FillsComeFromOrderEventsWithTheirFees()
    {
        var fills = ResultFile.Read(_run.WithResult().Result).Fills;
        Assert.That(fills.Select(fill => fill.Quantity), Is.EqualTo(new[] { 0.01, -0.005 }));
        Assert.That(fills.Select(fill => fill.Fee), Is.EqualTo(new[] { 0.6, 0.5 }).Within(1e-12));
        Assert.That(fills[0].UtcTime, Is.EqualTo(new DateTime(2024, 7, 20, 1, 0, 0, DateTimeKind.Utc)));
    }

    [Test]
    public void WithoutOrderEventsFillsComeFromOrdersAndFeesAreUnknown()
    {
        _run.WithResult();
        File.Delete(Path.Combine(Path.GetDirectoryName(_run.Result)!, "Run-order-events.json"));
        var fills = ResultFile.Read(_run.Result).Fills;
        Assert.That(fills, Has.Count.EqualTo(1), "a cancelled order is no fill");
        Assert.That(fills[0].Fee, Is.NaN);
    }

    [Test]
    public void NamesTheVersionThatLeanWrites()
    {
        var text = File.ReadAllText(_run.WithResult().Result).Replace("\"state\":", "\"serverStatistics\":{\"LEAN Version\":\"v2.5.0.1\"},\"state\":", StringComparison.Ordinal);
        Assert.That(ResultFile.Read(_run.Write("Lean.json", text)).Engine, Is.EqualTo("LEAN v2.5.0.1"));
    }

    [TestCase("{\"charts\":", "is not JSON")]
    [TestCase("[1,2]", "is not a result of LEAN")]
    [TestCase("{\"charts\":{}}", "is not a result of LEAN")]
    public void RefusesWhatIsNoResult(string text, string reason) =>
        Assert.That(() => ResultFile.Read(_run.Write("broken.json", text)), Throws.TypeOf<ReportException>().With.Message.Contains(reason));

    [Test]
    public void RefusesAnotherAlgorithm() =>
        Assert.That(() => ResultFile.Read(_run.WithResult("BasicTemplateAlgorithm").Result), Throws.TypeOf<ReportException>().With.Message.Contains("'BasicTemplateAlgorithm'"));

    [Test]
    public void RefusesAMissingFile() => Assert.That(() => ResultFile.Read(_run.Result), Throws.TypeOf<ReportException>().With.Message.Contains("there is no file"));

    [Test]
    public void RefusesAResultWithoutEquity()
    {
        var text = File.ReadAllText(_run.WithResult().Result).Replace("Strategy Equity", "Other", StringComparison.Ordinal);
        var result = ResultFile.Read(_run.Write("empty.json", text));
        Assert.That(() => RunSeriesReader.Of("run", result, AuditTrail.None), Throws.TypeOf<ReportException>());
    }
}
