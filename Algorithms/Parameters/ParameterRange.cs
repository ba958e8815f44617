using System.Globalization;

namespace YenValve.Algorithms.Parameters;

/// <summary>An interval of numbers, each end belonging to it or not.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="WithLow">Whether the lower end belongs to it.</param>
/// <param name="WithHigh">Whether the upper end belongs to it.</param>
public readonly record struct ParameterRange(double Low, double High, bool WithLow = true, bool WithHigh = true)
{
    /// <summary>From the lower end, without it, to the upper.</summary>
    public static ParameterRange Above(double low, double high) => new(low, high, WithLow: false);

    /// <summary>From the lower end to the upper, without it.</summary>
    public static ParameterRange Below(double low, double high) => new(low, high, WithHigh: false);

    /// <summary>Without either end.</summary>
    public static ParameterRange Between(double low, double high) => new(low, high, WithLow: false, WithHigh: false);

    /// <summary>Whether a value lies in it; NaN lies in none.</summary>
    public bool Contains(double value) => (WithLow ? value >= Low : value > Low) && (WithHigh ? value <= High : value < High);

    /// <summary>The interval as mathematics writes it, such as "(0, 1]".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(WithLow ? '[' : '(')}{Low}, {High}{(WithHigh ? ']' : ')')}");
}
