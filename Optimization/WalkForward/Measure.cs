using YenValve.Evaluation.Performance;
using YenValve.Optimization.Objectives;

namespace YenValve.Optimization.WalkForward;

/// <summary>A figure of a stretch of daily returns, the higher the better: what a choice in sample goes by, and what it is scored by out of sample.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Of">The figure of returns in order; NaN where they have none.</param>
public sealed record Measure(string Name, Func<double[], double> Of)
{
    /// <summary>Annualised Sharpe ratio.</summary>
    public static Measure Sharpe { get; } = new("Sharpe ratio", returns => RiskAdjusted.Sharpe(returns));

    private static readonly (string Name, Measure Measure)[] Known =
    [
        ("SharpeRatio", Sharpe),
        ("ProbabilisticSharpeRatio", Sharpe),
        ("SortinoRatio", new Measure("Sortino ratio", returns => RiskAdjusted.Sortino(returns))),
        ("CompoundingAnnualReturn", new Measure("annual return", returns => Growth.Annual(Path(returns)))),
        ("TotalNetProfit", new Measure("annual return", returns => Growth.Annual(Path(returns)))),
        ("Drawdown", new Measure("drawdown", returns => Drawdown.Of(Path(returns)).Depth)),
    ];

    /// <summary>The measure that stands for a target over a stretch of days: the Sharpe ratio for those that daily returns do not tell.</summary>
    public static Measure For(Target target)
    {
        var name = target.Statistic.Name.Split('.')[^1].Trim('[', ']', '\'').Replace(" ", "", StringComparison.Ordinal);
        return Array.Find(Known, known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Measure ?? Sharpe;
    }

    /// <summary>Value of one unit after each day, beginning with one.</summary>
    internal static double[] Path(double[] returns)
    {
        var path = new double[returns.Length + 1];
        path[0] = 1.0;
        for (var i = 0; i < returns.Length; i++) path[i + 1] = path[i] * (1.0 + returns[i]);
        return path;
    }
}
