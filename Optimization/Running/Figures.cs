using System.Reflection;
using QuantConnect.Statistics;

namespace YenValve.Optimization.Running;

/// <summary>The numbers of LEAN's statistics objects by name, as LEAN's optimiser addresses them in a result file.</summary>
internal static class Figures
{
    private static readonly (string Name, PropertyInfo Property)[] Portfolio = Of(typeof(PortfolioStatistics));
    private static readonly (string Name, PropertyInfo Property)[] Trades = Of(typeof(TradeStatistics));

    public static Dictionary<string, double> Of(AlgorithmPerformance? performance)
    {
        var figures = new Dictionary<string, double>();
        if (performance?.PortfolioStatistics is { } portfolio) Read(portfolio, Portfolio, figures);
        if (performance?.TradeStatistics is { } trades) Read(trades, Trades, figures);
        return figures;
    }

    private static void Read(object source, (string Name, PropertyInfo Property)[] properties, Dictionary<string, double> into)
    {
        foreach (var (name, property) in properties)
        {
            into[name] = property.GetValue(source) switch
            {
                decimal number => (double)number,
                double number => number,
                int number => number,
                _ => double.NaN,
            };
        }
    }

    private static (string Name, PropertyInfo Property)[] Of(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.PropertyType == typeof(decimal) || p.PropertyType == typeof(double) || p.PropertyType == typeof(int))
            .Select(p => ($"{type.Name}.{p.Name}", p)),
    ];
}
