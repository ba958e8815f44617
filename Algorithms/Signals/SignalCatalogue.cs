using YenValve.Algorithms.Parameters;
using static YenValve.Algorithms.Parameters.ParameterRows<YenValve.Algorithms.Signals.SignalLengths>;

namespace YenValve.Algorithms.Signals;

/// <summary>The parameters of Bitcoin's signals: name, unit, range, and why the default is what it is.</summary>
public static class SignalCatalogue
{
    /// <summary>All of them; the longest is what the warm-up holds.</summary>
    public static ParameterSet<SignalLengths> Set { get; } = new(
        "Signals",
        _ => null,
        Whole("trend-days", "days", 2, 365, "Prices of the mean that the trend is judged by.", p => p.TrendDays, (p, value) => p with { TrendDays = value }),
        Whole("weakness-days", "days", 2, 365, "Prices of the mean that weakness is judged by.", p => p.WeaknessDays, (p, value) => p with { WeaknessDays = value }),
        Whole("sample-days", "days", 2, 365, "Returns of the sample volatility.", p => p.SampleDays, (p, value) => p with { SampleDays = value }));
}
