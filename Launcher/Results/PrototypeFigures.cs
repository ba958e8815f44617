namespace YenValve.Launcher.Results;

/// <summary>What the prototype of a variant came to, 2020-06-01 to 2026-03-31; the strategy was designed on it, in another language and with other fills.</summary>
/// <param name="AnnualReturn">Compound annual return, fraction.</param>
/// <param name="Sharpe">Annual Sharpe ratio.</param>
/// <param name="Drawdown">Maximum drawdown, fraction.</param>
/// <param name="Calmar">Return over drawdown.</param>
/// <param name="MeanWeight">Mean weight, fraction.</param>
/// <param name="Turnover">Value traded a year; null where it was not written down.</param>
/// <param name="Windows">Return in each event window by its name; empty where it was not written down.</param>
internal sealed record PrototypeFigures(
    double AnnualReturn, double Sharpe, double Drawdown, double Calmar, double MeanWeight, double? Turnover, IReadOnlyDictionary<string, double> Windows)
{
    private static readonly string[] Names = ["Mar 2020", "May 2021", "Jun 2022", "Nov 2022", "Aug 2024", "Oct 2025", "Jan-Feb 2026"];

    /// <summary>Bitcoin bought and held.</summary>
    public static PrototypeFigures BuyAndHold { get; } = new(0.404, 0.87, -0.77, 0.52, 1.00, null, In(-32, -36, -39, -17, -6, -10, -29));

    /// <summary>Volatility targeting alone.</summary>
    public static PrototypeFigures VolatilityTarget { get; } = new(0.216, 0.92, -0.409, 0.53, 0.46, 2.5, In(-18.5, -11.5, -14.6, -8.2, -4.3, -7.2, -19.5));

    /// <summary>With the composite score as the macro rule.</summary>
    public static PrototypeFigures Composite { get; } = new(0.239, 1.02, -0.343, 0.70, 0.44, 3.2, In());

    /// <summary>With the scenario machine, without trend.</summary>
    public static PrototypeFigures WithoutTrend { get; } = new(0.265, 1.16, -0.286, 0.92, 0.41, 3.2, In(-5.8, -11.5, -1.7, -8.2, 0.0, -7.2, -8.1));

    /// <summary>With trend, without macro.</summary>
    public static PrototypeFigures WithoutMacro { get; } = new(0.227, 1.18, -0.193, 1.17, 0.28, 7.4, In());

    /// <summary>The decision that was recommended.</summary>
    public static PrototypeFigures Recommended { get; } = new(0.226, 1.19, -0.188, 1.20, 0.27, 7.2, In(-4.6, -4.8, 0, -2.2, 0.0, -6.2, 0));

    private static Dictionary<string, double> In(params double[] percents) => Names.Zip(percents).ToDictionary(pair => pair.First, pair => pair.Second / 100);
}
