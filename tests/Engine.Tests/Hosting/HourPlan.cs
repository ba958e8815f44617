using QuantConnect.Data;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>A run of <see cref="HourAlgorithm"/>; the algorithm is made inside the run, as its constructor reads the data folder.</summary>
internal sealed record HourPlan
{
    public Action<HourAlgorithm>? AtStart { get; init; }

    public Action<HourAlgorithm, Slice>? AtData { get; init; }

    public Action<HourAlgorithm>? AtEnd { get; init; }

    public DateTime From { get; init; } = new(2024, 3, 2);

    public DateTime To { get; init; } = new(2024, 3, 3);

    /// <summary>Runs the plan over a folder.</summary>
    public BacktestOutcome RunOn(TestData data, CancellationToken cancellation = default, MarketDataCache? cache = null) => Backtest.Run(
        new BacktestRequest { CreateAlgorithm = Make, DataFolder = data.Folder, Cache = cache }, cancellation);

    private HourAlgorithm Make() => new() { AtStart = AtStart, AtData = AtData, AtEnd = AtEnd, From = From, To = To };
}
