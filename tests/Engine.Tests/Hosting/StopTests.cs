using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>A run that is stopped from outside ends before its next step and is a part of what the whole would have been.</summary>
[TestFixture]
public class StopTests
{
    private static readonly DateTime Day = new(2024, 3, 2);

    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData().WithHours(TestData.Hours(Day, 24 * 5));

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void ItLeavesWhatWasDoneAndTellsTheAlgorithm()
    {
        using var stop = new CancellationTokenSource();
        var times = new List<DateTime>();
        var isTold = false;
        var outcome = Run(stop.Token, a =>
        {
            times.Add(a.UtcTime);
            if (times.Count == 1) a.MarketOrder(a.Btc, 10m);
            if (times.Count == 30) stop.Cancel();
        }, () => isTold = true);

        Assert.Multiple(() =>
        {
            Assert.That((outcome.Status, outcome.IsPartial, outcome.ExitCode, outcome.RuntimeError), Is.EqualTo((AlgorithmStatus.Stopped, true, 0, "")));
            Assert.That((times.Count, outcome.EndUtc), Is.EqualTo((30, Day.AddHours(30))));
            Assert.That(isTold, Is.True);
            Assert.That(outcome.Cash["BTC"], Is.EqualTo(10m));
            Assert.That(outcome.Result.State!["Status"], Is.EqualTo("Stopped"));
            Assert.That(outcome.Result.Statistics!["Total Orders"], Is.EqualTo("1"));
        });
    }

    [Test]
    public void BeforeItsFirstStepItIsEmptyAndNoError()
    {
        var outcome = Run(new CancellationToken(canceled: true), _ => Assert.Fail("no step was to be made"));
        Assert.That((outcome.Status, outcome.RuntimeError, outcome.OrderEvents.Count), Is.EqualTo((AlgorithmStatus.Stopped, "", 0)));
    }

    [Test]
    public void AfterItsLastStepItIsWhole()
    {
        using var stop = new CancellationTokenSource();
        Assert.That(Run(stop.Token, _ => { }, stop.Cancel).IsPartial, Is.False);
    }

    private BacktestOutcome Run(CancellationToken stop, Action<HourAlgorithm> atData, Action? atEnd = null) => Backtest.Run(new BacktestRequest
    {
        CreateAlgorithm = () => new HourAlgorithm { From = Day, To = Day.AddDays(4), AtData = (a, _) => atData(a), AtEnd = _ => atEnd?.Invoke() },
        DataFolder = _data.Folder,
        Stop = stop,
    });
}
