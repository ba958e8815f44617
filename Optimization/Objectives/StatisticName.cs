using System.Globalization;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.Objectives;

/// <summary>
/// The name of one figure of a run, as LEAN's optimiser and lean-cli name it: <c>TotalPerformance.PortfolioStatistics.SharpeRatio</c>, <c>SharpeRatio</c>
/// or <c>Sharpe Ratio</c>. Shares are fractions (0.25 is a quarter), whichever way the name is written.
/// </summary>
public sealed record StatisticName
{
    private static readonly string[] Sections = ["PortfolioStatistics", "TradeStatistics"];
    private readonly string _name;
    private readonly string? _section;

    /// <param name="name">The name, case and spaces not mattering.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public StatisticName(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("the name of a statistic is empty");
        Name = name.Trim();
        // LEAN's own configuration writes names as ['Sharpe Ratio'].
        var parts = Name.Split('.').Select(part => part.Trim('[', ']', '\'', ' ')).ToArray();
        _name = Squeezed(parts[^1]);
        _section = parts.Length > 1 ? Array.Find(Sections, section => section.Equals(parts[^2], StringComparison.OrdinalIgnoreCase)) : null;
    }

    /// <summary>As it was given.</summary>
    public string Name { get; }

    /// <summary>The figure of a run; null where the run has none of that name or it is no number.</summary>
    public double? Of(RunRecord run)
    {
        foreach (var section in Sections)
        {
            if (_section != null && _section != section) continue;
            foreach (var (key, value) in run.Figures)
            {
                if (key.Length == section.Length + 1 + _name.Length && key.StartsWith(section, StringComparison.Ordinal) && key.EndsWith(_name, StringComparison.OrdinalIgnoreCase)) return value;
            }
        }

        if (_section != null) return null;
        foreach (var (key, text) in run.Statistics)
        {
            if (Squeezed(key).Equals(_name, StringComparison.OrdinalIgnoreCase)) return Number(text);
        }

        return null;
    }

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A figure as LEAN prints it: 21.3%, $1,234.50, 0.87.</summary>
    private static double? Number(string text)
    {
        var bare = text.Trim().TrimStart('$', '¥', '₮', '€', '₿').Replace(",", "", StringComparison.Ordinal);
        var share = bare.EndsWith('%');
        if (!double.TryParse(share ? bare[..^1] : bare, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return null;
        return share ? number / 100.0 : number;
    }
}
