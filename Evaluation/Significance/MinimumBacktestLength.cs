namespace YenValve.Evaluation.Significance;

/// <summary>How long a backtest has to be for the best of many trials to mean anything (Bailey, Borwein, López de Prado and Zhu, 2014, Notices of the AMS 61(5)).</summary>
public static class MinimumBacktestLength
{
    /// <summary>Annual Sharpe ratio that the best of so many trials without skill is expected to show over so many years.</summary>
    /// <param name="trials">Number of trials, at least 1.</param>
    /// <param name="years">Length of the backtest, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double ExpectedSharpe(int trials, double years)
    {
        if (!(years > 0.0)) throw new ArgumentOutOfRangeException(nameof(years), years, "A backtest has a length.");
        return ExpectedMaximum.OfNormals(trials) / Math.Sqrt(years);
    }

    /// <summary>Years below which the best of so many trials without skill is expected to show an annual Sharpe ratio.</summary>
    /// <param name="trials">Number of trials, at least 1.</param>
    /// <param name="sharpe">Annual ratio, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double Years(int trials, double sharpe)
    {
        if (!(sharpe > 0.0)) throw new ArgumentOutOfRangeException(nameof(sharpe), sharpe, "The ratio lies above zero.");
        var ratio = ExpectedMaximum.OfNormals(trials) / sharpe;
        return ratio * ratio;
    }
}
