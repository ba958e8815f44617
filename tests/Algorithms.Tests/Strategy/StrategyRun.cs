using QuantConnect.Orders;
using YenValve.Algorithms.Audit;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Strategy;

/// <summary>The strategy on a data folder: its audit, its fills, its words.</summary>
internal sealed class StrategyRun
{
    // Parsed once for all tests; runs never change it.
    private static readonly MarketDataCache Bundled = new();

    private StrategyRun(BacktestOutcome outcome) => Outcome = outcome;

    public BacktestOutcome Outcome { get; }

    public AuditLog Audit => AuditLog.Read(Outcome.Log.Select(line => line.Message));

    public IEnumerable<string> Fills => Outcome.OrderEvents.Where(e => e.Status == OrderStatus.Filled)
        .Select(e => FormattableString.Invariant($"{e.UtcTime:yyyy-MM-dd HH:mm} {e.FillQuantity}@{e.FillPrice}"));

    /// <summary>Runs on the bundled sample.</summary>
    /// <param name="parameters">"name value", the days included.</param>
    public static StrategyRun OnSample(params string[] parameters) => On(Repository.Market, Bundled, null, null, parameters);

    /// <summary>Runs on a folder.</summary>
    public static StrategyRun On(string folder, params string[] parameters) => On(folder, null, null, null, parameters);

    /// <summary>Runs with an object store that outlives it, from an account as a brokerage would tell it.</summary>
    public static StrategyRun Continued(string store, IReadOnlyDictionary<string, decimal>? cash, params string[] parameters) =>
        On(Repository.Market, Bundled, store, cash, parameters);

    private static StrategyRun On(string folder, MarketDataCache? cache, string? store, IReadOnlyDictionary<string, decimal>? cash, string[] parameters) => new(Backtest.Run(new BacktestRequest
    {
        CreateAlgorithm = () => new YenValveAlgorithm(),
        DataFolder = folder,
        Cache = cache,
        ObjectStoreFolder = store,
        Account = cash == null ? null : new InitialAccount { Cash = cash },
        Parameters = parameters.ToDictionary(text => text.Split(' ')[0], text => text.Split(' ')[1]),
    }));
}
