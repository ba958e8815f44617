using System.Globalization;
using System.Text;

namespace YenValve.Report.Compact;

/// <summary>
/// Numbers as short text: rounded to a number of decimals, each written as the difference from the one before, equal differences in a row as <c>difference*count</c>,
/// a missing number as <c>~</c>. Daily figures of six years come to four to eight kilobytes.
/// </summary>
public static class DeltaText
{
    /// <summary>Writes a row of numbers: <c>decimals|differences</c>.</summary>
    /// <param name="values">The numbers; NaN, infinite and null are missing.</param>
    /// <param name="decimals">Decimals that are kept, at least 0.</param>
    public static string Of(IEnumerable<double?> values, int decimals)
    {
        var scale = Math.Pow(10, decimals);
        var text = new StringBuilder().Append(decimals).Append('|');
        long last = 0;
        string? pending = null;
        var count = 0;
        foreach (var value in values)
        {
            string token;
            if (value is { } number && double.IsFinite(number))
            {
                var scaled = (long)Math.Round(number * scale);
                token = (scaled - last).ToString(CultureInfo.InvariantCulture);
                last = scaled;
            }
            else
            {
                token = "~";
            }

            if (token == pending)
            {
                count++;
                continue;
            }

            Append(text, pending, count);
            pending = token;
            count = 1;
        }

        Append(text, pending, count);
        return text.ToString();
    }

    /// <summary>Writes a row of whole numbers.</summary>
    /// <param name="values">The numbers.</param>
    public static string Of(IEnumerable<long> values) => Of(values.Select(value => (double?)value), 0);

    private static void Append(StringBuilder text, string? token, int count)
    {
        if (token == null) return;
        if (text[^1] != '|') text.Append(',');
        text.Append(token);
        if (count > 1) text.Append('*').Append(count);
    }
}
