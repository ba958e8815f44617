using YenValve.Optimization.Search;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.Tests.Study;

/// <summary>Runs by hand.</summary>
internal static class Runs
{
    public static RunIdentity Identity { get; } = new("engine", "Algorithm 1", "data", "settings");

    public static RunRecord Of(ParameterSet parameters, double sharpe = 1.0, double drawdown = 0.2) => new()
    {
        Parameters = parameters,
        Identity = Identity,
        Status = RunStatus.Completed,
        Statistics = new Dictionary<string, string> { ["Sharpe Ratio"] = "1", ["Drawdown"] = "20.000%", ["Total Fees"] = "₮1,234.50", ["Estimated Strategy Capacity"] = "" },
        Figures = new Dictionary<string, double> { ["PortfolioStatistics.SharpeRatio"] = sharpe, ["PortfolioStatistics.Drawdown"] = drawdown, ["TradeStatistics.SharpeRatio"] = -5.0 },
        Returns = new ReturnSeries([737_500, 737_501], [0.01, -0.02]),
        Orders = "orders",
        DataPoints = 7,
        StartedUtc = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        Elapsed = TimeSpan.FromSeconds(1.5),
    };

    public static RunRecord Crashed(ParameterSet parameters) => new() { Parameters = parameters, Identity = Identity, Status = RunStatus.Crashed, Error = "it broke" };
}
