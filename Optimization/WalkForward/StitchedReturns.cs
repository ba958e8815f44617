using YenValve.Evaluation.Performance;

namespace YenValve.Optimization.WalkForward;

/// <summary>Out-of-sample returns put together.</summary>
/// <param name="Days">The days, ascending.</param>
/// <param name="Returns">The return of each, as fractions.</param>
public sealed record StitchedReturns(IReadOnlyList<DateTime> Days, double[] Returns)
{
    /// <summary>Value of one unit after each day, beginning with one.</summary>
    public double[] Equity => Measure.Path(Returns);

    /// <summary>Annualised Sharpe ratio.</summary>
    public double Sharpe => RiskAdjusted.Sharpe(Returns);

    /// <summary>Compound annual growth.</summary>
    public double AnnualReturn => Growth.Annual(Equity);

    /// <summary>Depth of the deepest drawdown, negative.</summary>
    public double Drawdown => Evaluation.Performance.Drawdown.Of(Equity).Depth;
}
