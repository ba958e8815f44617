using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>Broken input gives LEAN's outcome, or one clear error that names file, line and value.</summary>
[TestFixture]
public class BadInputTests
{
    private static readonly DateTime Day = new(2024, 3, 2);

    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData();

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void AMissingDataFolderIsNamed()
    {
        var request = new BacktestRequest { CreateAlgorithm = () => new HourAlgorithm(), DataFolder = "/no/such/folder" };
        Assert.That(() => Backtest.Run(request), Throws.InstanceOf<DirectoryNotFoundException>().With.Message.Contains("/no/such/folder"));
    }

    [Test]
    public void MissingPricesAreNoError()
    {
        var slices = 0;
        var outcome = new HourPlan { AtData = (_, _) => slices++ }.RunOn(_data);
        Assert.That(outcome.Status, Is.EqualTo(AlgorithmStatus.Completed), outcome.RuntimeError);
        Assert.That(slices, Is.Zero);
    }

    [Test]
    public void AnUnreadableZipEndsTheRunAndIsNamed()
    {
        _data.Text("crypto/binance/hour/btcusdt_trade.zip", "no zip at all");
        var outcome = new HourPlan().RunOn(_data);
        Assert.That(outcome.Status, Is.EqualTo(AlgorithmStatus.RuntimeError));
        Assert.That(outcome.ExitCode, Is.EqualTo(1));
        Assert.That(outcome.RuntimeError, Does.Contain("btcusdt_trade.zip: not a readable zip file"));
    }

    [Test]
    public void AMalformedPriceEndsTheRunAndIsNamedWithLineAndValue()
    {
        _data.WithHours([.. TestData.Hours(Day, 5), "20240302 05:00,1,2,x3,4,5"]);
        var outcome = new HourPlan().RunOn(_data);
        Assert.That(outcome.Status, Is.EqualTo(AlgorithmStatus.RuntimeError));
        Assert.That(outcome.RuntimeError, Does.EndWith("btcusdt_trade.zip, line 6: 'x3' is not a number"));
    }

    [Test]
    public void ARowOutOfOrderIsDroppedAsLeanDoes()
    {
        _data.WithHours(["20240302 00:00,1,1,1,1,1", "20240302 03:00,4,4,4,4,1", "20240302 01:00,2,2,2,2,1", "20240302 04:00,5,5,5,5,1"]);
        var fresh = new List<decimal>();
        var algorithm = new HourPlan
        {
            To = Day,
            AtData = (a, slice) =>
            {
                if (slice.Bars.TryGetValue(a.Btc, out var bar) && !bar.IsFillForward) fresh.Add(bar.Close);
            },
        };
        var outcome = algorithm.RunOn(_data);
        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(fresh, Is.EqualTo(new[] { 1m, 4m, 5m }));
    }

    [Test]
    public void AnErrorInInitializeIsLeansText()
    {
        var outcome = new HourPlan { AtStart = _ => throw new InvalidOperationException("no luck") }.RunOn(_data);
        Assert.That(outcome.Status, Is.EqualTo(AlgorithmStatus.RuntimeError));
        Assert.That(outcome.RuntimeError,
            Is.EqualTo("2024-03-02 00:00:00 During the algorithm initialization, the following exception has occurred: no luck no luck"));
    }

    [Test]
    public void AnErrorInOnDataEndsTheRunThere()
    {
        var bars = 0;
        var ended = false;
        _data.WithHours(TestData.Hours(Day, 24));
        var outcome = new HourPlan
        {
            AtData = (_, _) =>
            {
                if (++bars == 3) throw new InvalidOperationException("third bar");
            },
            AtEnd = _ => ended = true,
        }.RunOn(_data);
        Assert.That(outcome.RuntimeError, Is.EqualTo("2024-03-02 03:00:00 Runtime Error: third bar"));
        Assert.That(bars, Is.EqualTo(3));
        Assert.That(ended, Is.False);
        Assert.That(outcome.Result, Is.Not.Null);
    }

    [Test]
    public void AnErrorInAScheduledEventEndsTheRun()
    {
        _data.WithHours(TestData.Hours(Day, 24));
        var outcome = new HourPlan
        {
            AtStart = a => a.Schedule.On(a.DateRules.EveryDay(), a.TimeRules.At(6, 30), () => throw new InvalidOperationException("event")),
        }.RunOn(_data);
        Assert.That(outcome.RuntimeError, Is.EqualTo("2024-03-02 07:00:00 Runtime Error: event"));
    }

    [Test]
    public void AnErrorInReaderEndsTheRunBeforeItsFirstRow()
    {
        _data.WithHours(TestData.Hours(Day, 24));
        _data.Text("alternative/rows.csv", "2024-03-02,1\n2024-03-03,oops\n");
        var rows = 0;
        var outcome = new HourPlan
        {
            AtStart = a => a.AddData<DatedRow>("ROWS", Resolution.Daily, TimeZones.Utc),
            AtData = (_, slice) => rows += slice.Get<DatedRow>().Count,
        }.RunOn(_data);
        Assert.That(outcome.RuntimeError, Does.StartWith("2024-03-02 00:00:00 Runtime Error: 2024-03-02 00:00:00 Error invoking ROWS.DatedRow data reader. " +
            "Line: 2024-03-03,oops Error: "));
        Assert.That(rows, Is.Zero);
    }

    [Test]
    public void ARemoteFileIsRefused()
    {
        _data.WithHours(TestData.Hours(Day, 24));
        var outcome = new HourPlan { AtStart = a => a.AddData<RemoteRow>("FAR", Resolution.Daily, TimeZones.Utc) }.RunOn(_data);
        Assert.That(outcome.RuntimeError, Does.Contain("reads no RemoteFile sources: https://example.invalid/rows.csv"));
    }

    [Test]
    public void CancellationThrows()
    {
        _data.WithHours(TestData.Hours(Day, 24));
        using var source = new CancellationTokenSource();
        var algorithm = new HourPlan { AtData = (_, _) => source.Cancel() };
        Assert.That(() => algorithm.RunOn(_data, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    internal sealed class RemoteRow : BaseData
    {
        public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
            new("https://example.invalid/rows.csv", SubscriptionTransportMedium.RemoteFile);
    }
}
