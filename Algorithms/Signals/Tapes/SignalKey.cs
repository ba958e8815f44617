using YenValve.Algorithms.Parameters;

namespace YenValve.Algorithms.Signals.Tapes;

/// <summary>
/// What decides all signals beside the data: which days are seen, and whose prices. The rule, its thresholds, the ladder, the account and its costs change what
/// is made of signals; the lengths of Bitcoin's means and what is selected are worked out from the same tape.
/// </summary>
/// <param name="StartDate">First day of the run, whose warm-up lies before it.</param>
/// <param name="EndDate">Its last day.</param>
/// <param name="Symbol">What is traded.</param>
/// <param name="Exchange">Where.</param>
public sealed record SignalKey(DateTime StartDate, DateTime EndDate, string Symbol, Exchange Exchange)
{
    /// <summary>Names of the parameters in it.</summary>
    public static IReadOnlyList<string> Parameters { get; } = ["start-date", "end-date", "symbol", "exchange"];

    /// <summary>The key of a run; null where a parameter is unknown or refused, so that nobody can tell what it does.</summary>
    /// <param name="parameters">The run's parameters as text.</param>
    public static SignalKey? Of(IReadOnlyDictionary<string, string> parameters)
    {
        if (ParameterCatalogue.Unknown(parameters.Keys).Count > 0) return null;
        try
        {
            return Of(RunParameters.Set.Read(parameters.GetValueOrDefault), AccountParameters.Set.Read(parameters.GetValueOrDefault));
        }
        catch (ArgumentException)
        {
            // The run will say so itself.
            return null;
        }
    }

    /// <summary>The key of settings that have been read.</summary>
    internal static SignalKey Of(RunParameters run, AccountParameters account) => new(run.StartDate, run.EndDate, account.Symbol, account.Exchange);
}
