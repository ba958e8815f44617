using System.Globalization;
using QuantConnect.Algorithm;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms;

/// <summary>
/// Reads the strategy's parameters from LEAN. Optimisers hand numbers over as text such as "3.0", for which LEAN's own int getter silently
/// falls back to its default; here a text that is not a number, or not a whole one where one is needed, is refused.
/// </summary>
public sealed class StrategyParameters(QCAlgorithm algorithm)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Names that were given and that nothing has asked for: a typing error would otherwise pass as a default.</summary>
    public IEnumerable<string> Unknown => algorithm.GetParameters().Keys.Where(name => !_read.Contains(name)).Order(StringComparer.Ordinal);

    /// <summary>The policy's parameters, each under its name in config.json.</summary>
    /// <exception cref="ArgumentException">A value does not parse or is out of range; names the parameter.</exception>
    public PolicyParameters Policy()
    {
        var defaults = new PolicyParameters();
        return new PolicyParameters
        {
            TargetVolatility = Number("target-volatility", defaults.TargetVolatility),
            MaximumWeight = Number("maximum-weight", defaults.MaximumWeight),
            Macro = Switch("macro", defaults.Macro),
            CutMultiplier = Number("cut-multiplier", defaults.CutMultiplier),
            ShockThreshold = Number("shock-threshold", defaults.ShockThreshold),
            ButterflyThreshold = Number("butterfly-threshold", defaults.ButterflyThreshold),
            RestoreStep = Number("restore-step", defaults.RestoreStep),
            RestoreDays = Whole("restore-days", defaults.RestoreDays),
            MinimumChange = Number("minimum-change", defaults.MinimumChange),
            MinimumChangeOnCut = Number("minimum-change-on-cut", defaults.MinimumChangeOnCut),
        }.Validated();
    }

    /// <summary>A day, yyyy-MM-dd.</summary>
    /// <exception cref="ArgumentException">The value is not such a day.</exception>
    public DateTime Day(string name, DateTime fallback)
    {
        if (Text(name) is not { } text) return fallback;
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Bad(name, text, "a day as yyyy-MM-dd");
    }

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentException">The value is not a number.</exception>
    public double Number(string name, double fallback)
    {
        if (Text(name) is not { } text) return fallback;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw Bad(name, text, "a number");
    }

    private int Whole(string name, int fallback)
    {
        var value = Number(name, fallback);
        return value == Math.Round(value) && Math.Abs(value) <= int.MaxValue ? (int)value : throw Bad(name, Text(name)!, "a whole number");
    }

    private bool Switch(string name, bool fallback) => Text(name)?.ToLowerInvariant() switch
    {
        null => fallback,
        "on" or "true" or "1" => true,
        "off" or "false" or "0" => false,
        var text => throw Bad(name, text, "on or off"),
    };

    private string? Text(string name)
    {
        _read.Add(name);
        var text = algorithm.GetParameter(name);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static ArgumentException Bad(string name, string text, string wanted) =>
        new($"Parameter '{name}' is '{text}'; it has to be {wanted}.");
}
