using System.Globalization;

namespace YenValve.Optimization.Search;

/// <summary>One way to write a number, so that 0.50, 5e-1 and 0.5 are one parameter value.</summary>
internal static class PlainText
{
    // Dividing by one with all its decimals takes the zeros at the end off a decimal.
    private const decimal One = 1.000000000000000000000000000000000m;

    public static string Of(decimal value) => (value / One).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number in its plain form; anything else without the space around it.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        return decimal.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Of(number) : trimmed;
    }
}
