using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Results;

[TestFixture]
public sealed class ChartStoreTests
{
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private QCAlgorithm _algorithm = null!;

    [SetUp]
    public void SetUp()
    {
        // An algorithm asks for the databases of its run's data folder as soon as it is made.
        using var run = new RunContext(TestData.Kit, new Dictionary<string, string>()).Enter();
        _algorithm = new QCAlgorithm();
    }

    [Test]
    public void A_sample_that_is_not_later_is_dropped_except_turnover()
    {
        var store = Store();
        foreach (var chart in new[] { "Drawdown", ChartStore.Turnover })
        {
            store.Sample(chart, "s", 0, SeriesType.Line, Start, 1m);
            store.Sample(chart, "s", 0, SeriesType.Line, Start, 2m);
        }

        Assert.That(Values(store, "Drawdown", "s"), Is.EqualTo(new[] { 1m }));
        Assert.That(Values(store, ChartStore.Turnover, "s"), Is.EqualTo(new[] { 2m }));
    }

    [Test]
    public void Plots_are_appended_and_a_pie_is_summed()
    {
        var store = Store();
        _algorithm.AddSeries("own", "pie", SeriesType.Pie);
        for (var i = 1; i <= 3; i++)
        {
            _algorithm.Plot("own", "line", i);
            _algorithm.Plot("own", "pie", i);
            _algorithm.SetDateTime(_algorithm.UtcTime.AddHours(1));
        }

        store.Merge(_algorithm.GetChartUpdates());

        Assert.That(Values(store, "own", "line"), Is.EqualTo(new[] { 1m, 2m, 3m }));
        Assert.That(Values(store, "own", "pie"), Is.EqualTo(new[] { 6m }));
    }

    [Test]
    public void Series_and_points_beyond_the_limits_are_left_out_and_said_once()
    {
        var store = Store(("maximum-chart-series", "1"), ("maximum-data-points-per-chart-series", "2"));
        for (var i = 0; i < 3; i++)
        {
            _algorithm.Plot("own", "first", i);
            _algorithm.Plot("own", "second", i);
            store.Merge(_algorithm.GetChartUpdates());
            _algorithm.SetDateTime(_algorithm.UtcTime.AddHours(1));
        }

        Assert.That(Values(store, "own", "first"), Is.EqualTo(new[] { 0m, 1m }));
        Assert.That(store.Find("own", "second"), Is.Null);
        Assert.That(_algorithm.DebugMessages, Has.Count.EqualTo(2));
    }

    private ChartStore Store(params (string Key, string Value)[] configuration) =>
        new(_algorithm, new RunContext("Data", configuration.ToDictionary(x => x.Key, x => x.Value)));

    private static IEnumerable<decimal> Values(ChartStore store, string chart, string series) =>
        store.Find(chart, series)!.All.Select(x => x.Value);
}
