namespace YenValve.Evaluation.Performance;

/// <summary>Statistics over a window that moves with the days.</summary>
public static class Rolling
{
    /// <summary>Annual volatility of the last so many days, at each day; NaN until there are so many.</summary>
    /// <param name="returns">Simple daily returns, oldest first.</param>
    /// <param name="days">Length of the window, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is too short.</exception>
    public static double[] Volatility(ReadOnlySpan<double> returns, int days) => Each(returns, days, RiskAdjusted.Volatility);

    /// <summary>Annual Sharpe ratio of the last so many days, at each day; NaN until there are so many.</summary>
    /// <param name="returns">Simple daily returns, oldest first.</param>
    /// <param name="days">Length of the window, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is too short.</exception>
    public static double[] Sharpe(ReadOnlySpan<double> returns, int days) => Each(returns, days, RiskAdjusted.Sharpe);

    private static double[] Each(ReadOnlySpan<double> returns, int days, Func<ReadOnlySpan<double>, double> statistic)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 2);
        var values = new double[returns.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = i + 1 < days ? double.NaN : statistic(returns.Slice(i + 1 - days, days));
        return values;
    }
}
