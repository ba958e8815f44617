using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Feed;

/// <summary>A stock of three days: a two-for-one split before the third day, a dividend of 1 on 100 before the second.</summary>
[TestFixture]
public class EquityTests
{
    private TestData _data = null!;

    [SetUp]
    public void SetUp()
    {
        _data = new TestData();
        TestData.Zip(Path.Combine(_data.Folder, "equity", "usa", "daily", "abc.zip"), "abc.csv",
            ["20240304 00:00,1000000,1000000,1000000,1000000,100", "20240305 00:00,1000000,1000000,1000000,1000000,100", "20240306 00:00,500000,500000,500000,500000,200"]);
    }

    [TearDown]
    public void TearDown() => _data.Dispose();

    [TestCase(DataNormalizationMode.Raw, new[] { 100.0, 100.0, 50.0 })]
    [TestCase(DataNormalizationMode.SplitAdjusted, new[] { 50.0, 50.0, 50.0 })]
    [TestCase(DataNormalizationMode.Adjusted, new[] { 49.5, 50.0, 50.0 })]
    public void PricesFollowTheFactorFile(DataNormalizationMode mode, double[] closes)
    {
        WriteFactors();
        var run = Run(mode);
        Assert.That(run.Outcome.RuntimeError, Is.Empty);
        Assert.That(run.Closes, Is.EqualTo(closes.Select(x => (decimal)x)));
    }

    [Test]
    public void EventsComeOnTheDayAfterTheirRow()
    {
        WriteFactors();
        var run = Run(DataNormalizationMode.Adjusted);
        Assert.That(run.Events, Is.EqualTo(new[]
        {
            "2024-03-05 dividend 1", "2024-03-05 Warning 0.5", "2024-03-06 SplitOccurred 0.5",
        }));
    }

    [Test]
    public void ARenamedStockIsRefused()
    {
        _data.Text("equity/usa/map_files/abc.csv", "20200102,old\n20240304,old\n20501231,abc\n");
        Assert.That(Run(DataNormalizationMode.Raw).Outcome.RuntimeError, Does.Contain("ABC was called OLD until 2024-03-04"));
    }

    [Test]
    public void AMalformedFactorIsNamed()
    {
        _data.Text("equity/usa/factor_files/abc.csv", "20240304,1,1,100\n20240305,one,1,100\n");
        Assert.That(Run(DataNormalizationMode.Adjusted).Outcome.RuntimeError, Does.Contain("abc.csv, line 2: '20240305,one,1,100' is not a date and its factors"));
    }

    private void WriteFactors() =>
        _data.Text("equity/usa/factor_files/abc.csv", "20240301,0.99,0.5,100\n20240304,0.99,0.5,100\n20240305,1,0.5,100\n20501231,1,1,0\n");

    private Recorder Run(DataNormalizationMode mode)
    {
        Recorder? made = null;
        var outcome = Backtest.Run(new BacktestRequest { CreateAlgorithm = () => made = new Recorder(mode), DataFolder = _data.Folder });
        made!.Outcome = outcome;
        return made;
    }

    private sealed class Recorder(DataNormalizationMode mode) : QCAlgorithm
    {
        public BacktestOutcome Outcome { get; set; } = null!;

        public List<decimal> Closes { get; } = [];

        public List<string> Events { get; } = [];

        public override void Initialize()
        {
            SetStartDate(2024, 3, 4);
            SetEndDate(2024, 3, 6);
            SetBenchmark(_ => 0m);
            AddEquity("ABC", Resolution.Daily, fillForward: false, dataNormalizationMode: mode);
        }

        public override void OnData(Slice slice)
        {
            foreach (var bar in slice.Bars.Values) Closes.Add(bar.Close);
            foreach (var dividend in slice.Dividends.Values) Events.Add($"{Time:yyyy-MM-dd} dividend {dividend.Distribution:0.##}");
            foreach (var split in slice.Splits.Values) Events.Add($"{Time:yyyy-MM-dd} {split.Type} {split.SplitFactor:0.##}");
        }
    }
}
