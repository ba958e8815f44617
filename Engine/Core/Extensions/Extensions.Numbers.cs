using System.Globalization;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Without trailing zeros.</summary>
    public static decimal Normalize(this decimal input)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(input, parts);
        var digits = (uint)parts[0] | ((ulong)(uint)parts[1] << 32);

        // A division does it for any number and takes ten times as long.
        if (parts[2] != 0) return input / 1.000000000000000000000000000000000m;
        var scale = digits == 0 ? (byte)0 : input.Scale;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return scale == input.Scale ? input : new decimal((int)(uint)digits, (int)(digits >> 32), 0, decimal.IsNegative(input), scale);
    }

    /// <summary>As text, without trailing zeros.</summary>
    public static string NormalizeToStr(this decimal input) => input.Normalize().ToString(CultureInfo.InvariantCulture);

    /// <summary>Nearest multiple of the quanta; zero quanta leave the value as it is.</summary>
    public static decimal DiscretelyRoundBy(this decimal value, decimal quanta, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        quanta == 0m ? value : quanta * Math.Round(value / quanta, mode);

    /// <summary>Four decimal places above 1000, seven significant digits below.</summary>
    public static decimal? SmartRounding(this decimal? input) => input?.SmartRounding();

    /// <summary>Four decimal places above 1000, seven significant digits below.</summary>
    public static decimal SmartRounding(this decimal input)
    {
        var value = input.Normalize();
        return value > 1000 ? Math.Round(value, 4) : value.RoundToSignificantDigits(7).Normalize();
    }

    /// <summary>About three significant digits, for display.</summary>
    public static decimal SmartRoundingShort(this decimal input)
    {
        var value = input.Normalize();
        return value switch
        {
            <= 1 => value,
            <= 10 => Math.Round(value, 2),
            <= 100 => Math.Round(value, 1),
            _ => Math.Truncate(value),
        };
    }

    /// <summary>Rounds to a number of significant digits.</summary>
    public static decimal RoundToSignificantDigits(this decimal d, int digits)
    {
        if (d == 0) return 0;
        var scale = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)Math.Abs(d))) + 1);
        return scale * Math.Round(d / scale, digits);
    }

    /// <summary>Cuts after the third decimal place.</summary>
    public static decimal TruncateTo3DecimalPlaces(this decimal value) =>
        value is >= decimal.MaxValue / 1000 or <= decimal.MinValue / 1000 ? value : Math.Truncate(1000 * value) / 1000;

    /// <summary>With K, M or B for thousands, millions or billions.</summary>
    public static string ToFinancialFigures(this decimal number)
    {
        // half of the last shown digit is taken off first, so that figures are rounded down
        return number switch
        {
            < 1000 => number.ToStringInvariant(),
            < 10_000 => Show(5m, "#,.##", "K"),
            < 100_000 => Show(50m, "#,.#", "K"),
            < 1_000_000 => Show(500m, "#,.", "K"),
            < 10_000_000 => Show(5_000m, "#,,.##", "M"),
            < 100_000_000 => Show(50_000m, "#,,.#", "M"),
            < 1_000_000_000 => Show(500_000m, "#,,.", "M"),
            _ => Show(5_000_000m, "#,,,.##", "B"),
        };

        string Show(decimal half, string format, string unit) => (number - half).ToString(format, CultureInfo.InvariantCulture) + unit;
    }

    /// <summary>As decimal, cut to its range; not-a-number and infinity throw.</summary>
    public static decimal SafeDecimalCast(this double input)
    {
        if (!double.IsFinite(input))
        {
            throw new ArgumentException(
                StringExtensions.Invariant($"It is not possible to cast a non-finite floating-point value ({input}) as decimal. Please review math operations and verify the result is valid."),
                nameof(input), new NotFiniteNumberException(input));
        }

        return input <= (double)decimal.MinValue ? decimal.MinValue
            : input >= (double)decimal.MaxValue ? decimal.MaxValue
            : (decimal)input;
    }

    /// <summary>The quotient, or the given value where there is none.</summary>
    public static decimal SafeDivision(this decimal numerator, decimal denominator, decimal failValue = 0)
    {
        if (denominator == 0) return failValue;
        try
        {
            return numerator / denominator;
        }
        catch (OverflowException)
        {
            return failValue;
        }
    }

    /// <summary>Times 100, cut to the range of decimals.</summary>
    public static decimal SafeMultiply100(this decimal value) => value >= decimal.MaxValue / 100m ? decimal.MaxValue : value * 100m;

    /// <summary>Number of decimal places, trailing zeros included.</summary>
    public static int GetDecimalPlaces(this decimal input) => input.Scale;

    /// <summary>The smallest step that is still safe to divide by: 1e-27.</summary>
    public static decimal GetDecimalEpsilon() => new(1, 0, 0, false, 27);

    /// <summary>Whether the number is not a number or has no limit.</summary>
    public static bool IsNaNOrInfinity(this double value) => !double.IsFinite(value);

    /// <summary>Whether the number is not a number or next to zero.</summary>
    public static bool IsNaNOrZero(this double value) => double.IsNaN(value) || Math.Abs(value) < double.Epsilon;

    /// <summary>Greatest number that divides all, taken as whole numbers.</summary>
    public static decimal GreatestCommonDivisor(this IEnumerable<decimal> values) => values.Select(Convert.ToInt32).GreatestCommonDivisor();

    /// <summary>Greatest number that divides all.</summary>
    public static int GreatestCommonDivisor(this IEnumerable<int> values)
    {
        int? divisor = null;
        foreach (var value in values)
        {
            if (divisor is not { } a)
            {
                divisor = value;
                continue;
            }
            var b = value;
            while (b != 0) (a, b) = (b, a % b);
            divisor = Math.Abs(a);
        }
        return divisor ?? throw new ArgumentException("The list of values cannot be empty");
    }

    /// <summary>Change from each value to the next, as a fraction.</summary>
    public static SortedList<DateTime, decimal> PercentChange(this SortedList<DateTime, decimal> values)
    {
        var changes = new SortedList<DateTime, decimal>();
        for (var i = 1; i < values.Count; i++)
        {
            changes.Add(values.Keys[i], values.Values[i] / values.Values[i - 1] - 1);
        }
        return changes;
    }
}
