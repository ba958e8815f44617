using System.Collections.Frozen;

namespace YenValve.Algorithms.Policy;

/// <summary>The further factors of a decision under their names; the common case, all whole, is one shared dictionary.</summary>
public static class DecisionFactors
{
    private static readonly FrozenDictionary<string, double> Whole = Make(1.0, 1.0, 1.0, 1.0).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The factors.</summary>
    public static IReadOnlyDictionary<string, double> Of(double events, double drawdown, double tail, double leverage) =>
        events == 1.0 && drawdown == 1.0 && tail == 1.0 && leverage == 1.0 ? Whole : Make(events, drawdown, tail, leverage);

    private static Dictionary<string, double> Make(double events, double drawdown, double tail, double leverage) => new(4, StringComparer.Ordinal)
    {
        [FactorNames.Event] = events,
        [FactorNames.Drawdown] = drawdown,
        [FactorNames.Tail] = tail,
        [FactorNames.Leverage] = leverage,
    };
}
