using NUnit.Framework;
using QuantConnect.Statistics;

namespace YenValve.Engine.Tests.Statistics;

[TestFixture]
public sealed class StatisticsBuilderTests
{
    private static readonly DateTime Start = new(2024, 1, 1);

    [Test]
    public void Benchmark_returns_leave_out_the_first_day()
    {
        var returns = StatisticsBuilder.CreateBenchmarkDifferences(Days(100, 110, 99, 0, 5), Start, Start.AddDays(10)).ToList();

        Assert.That(returns.Select(x => x.Value), Is.EqualTo(new[] { -0.1, -1, 0 }).Within(1e-12));
        Assert.That(returns[0].Key, Is.EqualTo(Start.AddDays(2)));
    }

    [Test]
    public void Performance_leaves_out_the_start_and_the_first_day() =>
        Assert.That(StatisticsBuilder.PreprocessPerformanceValues(Days(0, 1, 2, -3)).Select(x => x.Value), Is.EqualTo(new[] { 0.02, -0.03 }).Within(1e-12));

    [Test]
    public void Rolling_windows_end_with_months_and_with_the_run()
    {
        var windows = RollingPeriods.Of(3, new DateTime(2024, 1, 15), new DateTime(2024, 5, 10));

        Assert.That(windows.Select(x => $"{x.Start:MMdd}-{x.End:MMdd}"), Is.EqualTo(new[] { "0115-0131", "0115-0229", "0115-0331", "0201-0430", "0301-0510" }));
    }

    private static IEnumerable<KeyValuePair<DateTime, decimal>> Days(params decimal[] values) =>
        values.Select((x, i) => new KeyValuePair<DateTime, decimal>(Start.AddDays(i), x));
}
