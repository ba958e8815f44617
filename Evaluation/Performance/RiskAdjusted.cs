namespace YenValve.Evaluation.Performance;

/// <summary>Return for the risk taken, from simple daily returns; cash earns nothing, a year has 365 days.</summary>
public static class RiskAdjusted
{
    private static readonly double RootYear = Math.Sqrt(DailyReturns.DaysPerYear);

    /// <summary>Sample deviation of the daily returns, annualised.</summary>
    public static double Volatility(ReadOnlySpan<double> returns) => ReturnMoments.Of(returns).Deviation * RootYear;

    /// <summary>Mean over sample deviation of the daily returns, annualised; 0 where nothing varies.</summary>
    public static double Sharpe(ReadOnlySpan<double> returns) => ReturnMoments.Of(returns).Sharpe * RootYear;

    /// <summary>
    /// Mean over downside deviation, annualised: the root of the mean square of the losses, where a day without a loss counts as zero
    /// (Sortino and Price, 1994). NaN where no day lost.
    /// </summary>
    /// <exception cref="ArgumentException">There are no returns.</exception>
    public static double Sortino(ReadOnlySpan<double> returns)
    {
        if (returns.IsEmpty) throw new ArgumentException("There are no returns.", nameof(returns));
        double sum = 0.0, losses = 0.0;
        foreach (var value in returns)
        {
            sum += value;
            if (value < 0.0) losses += value * value;
        }

        return losses > 0.0 ? sum / returns.Length / Math.Sqrt(losses / returns.Length) * RootYear : double.NaN;
    }

    /// <summary>Compound annual growth over the depth of the deepest drawdown; NaN where there was none.</summary>
    /// <param name="values">Daily values, oldest first.</param>
    public static double Calmar(ReadOnlySpan<double> values)
    {
        var drawdown = Drawdown.Of(values);
        return drawdown.Depth < 0.0 ? Growth.Annual(values) / -drawdown.Depth : double.NaN;
    }
}
