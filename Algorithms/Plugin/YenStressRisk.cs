using QuantConnect;
using QuantConnect.Algorithm;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Signals;

namespace YenValve.Algorithms.Plugin;

/// <summary>The one line with which any LEAN algorithm takes the macro multiplier on.</summary>
public static class YenStressRisk
{
    // A year of a volatility and of curve moves to judge by, and some months of decisions.
    private static readonly TimeSpan WarmUp = TimeSpan.FromDays(500);

    /// <summary>
    /// Subscribes to the JGB curve, the VIX, USD/JPY and its implied volatility (where there is any) and Bitcoin's hours, decides the multiplier every day at
    /// 01:00 UTC, adds the risk model that applies it, and sets a warm-up of 500 days; a later SetWarmUp replaces it.
    /// </summary>
    /// <param name="algorithm">Being initialised, after its risk model if it has one of its own.</param>
    /// <param name="bitcoin">Symbol of Bitcoin whose price tells weakness, subscribed at hours; null adds Binance's BTCUSDT.</param>
    /// <param name="parameters">The rule's; null for the defaults.</param>
    /// <returns>The gauge, to look at.</returns>
    /// <exception cref="ArgumentException">A parameter is out of range.</exception>
    public static YenStressGauge AddYenStressRisk(this QCAlgorithm algorithm, Symbol? bitcoin = null, PolicyParameters? parameters = null)
    {
        bitcoin ??= algorithm.AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance).Symbol;
        parameters ??= new PolicyParameters();
        var selection = SignalSelection.For(parameters) with { Tail = false };
        var gauge = new YenStressGauge(new MarketFeeds(algorithm, bitcoin).Subscribe(selection, selection, new SignalLengths()), parameters);
        algorithm.AddRiskManagement(new YenStressRiskManagementModel(gauge));
        algorithm.SetWarmUp(WarmUp);
        algorithm.Schedule.On(algorithm.DateRules.EveryDay(), algorithm.TimeRules.At(1, 0, TimeZones.Utc), () => gauge.Decide(algorithm.UtcTime));
        return gauge;
    }
}
