using System.Globalization;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.Objectives;

/// <summary>A condition that a run has to keep to be ranked, such as <c>Drawdown &lt; 0.25</c>.</summary>
/// <param name="Statistic">The figure.</param>
/// <param name="Comparison">How it has to stand to the limit.</param>
/// <param name="Limit">The limit, shares as fractions.</param>
public sealed record Constraint(StatisticName Statistic, Comparison Comparison, double Limit)
{
    private static readonly (string Sign, Comparison Comparison)[] Signs =
    [
        ("<=", Comparison.LessOrEqual), (">=", Comparison.GreaterOrEqual), ("==", Comparison.Equal), ("!=", Comparison.NotEqual),
        ("<", Comparison.Less), (">", Comparison.Greater),
    ];

    /// <summary>Reads "name sign limit".</summary>
    /// <exception cref="ArgumentException">The text is not of that form.</exception>
    public static Constraint Parse(string text)
    {
        foreach (var (sign, comparison) in Signs)
        {
            var at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at < 1) continue;
            return double.TryParse(text.AsSpan(at + sign.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) && double.IsFinite(limit)
                ? new Constraint(new StatisticName(text[..at]), comparison, limit)
                : throw new ArgumentException($"constraint '{text}': '{text[(at + sign.Length)..].Trim()}' is not a number");
        }

        throw new ArgumentException($"constraint '{text}' has to read: statistic, one of < <= > >= == !=, number");
    }

    /// <summary>Whether a run keeps it; a run without the figure does not.</summary>
    public bool IsKept(RunRecord run) => Statistic.Of(run) is { } value && Comparison switch
    {
        Comparison.Less => value < Limit,
        Comparison.LessOrEqual => value <= Limit,
        Comparison.Greater => value > Limit,
        Comparison.GreaterOrEqual => value >= Limit,
        Comparison.Equal => value == Limit,
        Comparison.NotEqual => value != Limit,
        _ => throw new InvalidOperationException($"There is no comparison {Comparison}."),
    };

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Statistic.Name} {Signs.First(s => s.Comparison == Comparison).Sign} {Limit}");
}
