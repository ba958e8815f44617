using YenValve.Evaluation.Performance;

namespace YenValve.Report.Making;

/// <summary>Statistics over a window that moves with the days.</summary>
public static class Rolling
{
    /// <summary>Days of the window: half a year.</summary>
    public const int Window = 180;

    /// <summary>A statistic of the last <see cref="Window"/> returns, one for each daily value; null until there are so many.</summary>
    /// <param name="returns">Daily returns, one fewer than values.</param>
    /// <param name="statistic">What is worked out.</param>
    public static IEnumerable<double?> Of(ReadOnlyMemory<double> returns, Func<ReadOnlySpan<double>, double> statistic)
    {
        for (var i = 0; i <= returns.Length; i++) yield return i < Window ? null : statistic(returns.Span.Slice(i - Window, Window));
    }

    /// <summary>The Sharpe ratio of the window, annual.</summary>
    /// <param name="returns">Daily returns.</param>
    public static IEnumerable<double?> Sharpe(ReadOnlyMemory<double> returns) => Of(returns, RiskAdjusted.Sharpe);

    /// <summary>The volatility of the window, annual.</summary>
    /// <param name="returns">Daily returns.</param>
    public static IEnumerable<double?> Volatility(ReadOnlyMemory<double> returns) => Of(returns, RiskAdjusted.Volatility);
}
