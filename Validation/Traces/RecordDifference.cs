using System.Globalization;
using Newtonsoft.Json.Linq;

namespace YenValve.Validation.Traces;

/// <summary>Names what two audit records or order events disagree about.</summary>
internal static class RecordDifference
{
    /// <summary>Every figure that differs, in the first record's order.</summary>
    /// <param name="expected">Of the run that was left alone; null where it has none.</param>
    /// <param name="actual">Of the other run; null where it has none.</param>
    /// <param name="tolerance">Largest difference of two numbers that counts as none, relative to the larger of them and 1.</param>
    /// <param name="isCompared">Whether a figure, by its path, is compared; null compares all.</param>
    public static IReadOnlyList<Difference> Of(TraceEvent? expected, TraceEvent? actual, double tolerance = 0.0, Func<string, bool>? isCompared = null)
    {
        if (expected is not { IsRecord: true } || actual is not { IsRecord: true })
        {
            var (before, after) = (Whole(expected), Whole(actual));
            return before == after ? [] : [new Difference((expected ?? actual)!.Kind, before, after)];
        }

        var left = Leaves(expected.Record);
        var right = Leaves(actual.Record);
        return
        [
            .. left.Keys.Concat(right.Keys.Where(key => !left.ContainsKey(key)))
                .Where(key => isCompared == null || isCompared(key))
                .Select(key => (Key: key, Before: left.GetValueOrDefault(key), After: right.GetValueOrDefault(key)))
                .Where(pair => !AreEqual(pair.Before, pair.After, tolerance))
                .Select(pair => new Difference(pair.Key, Text(pair.Before), Text(pair.After))),
        ];
    }

    /// <summary>All of an order event; of a record what it came to, since the rest of it is beside the point when the other is not there.</summary>
    private static string Whole(TraceEvent? e) => e switch
    {
        null => Difference.Nothing,
        { IsRecord: true } => string.Create(CultureInfo.InvariantCulture, $"target {e.Number("target"):0.####}, held {e.Number("weight"):0.####}"),
        _ => e.Text,
    };

    private static Dictionary<string, JValue> Leaves(JObject record) =>
        record.Descendants().OfType<JValue>().ToDictionary(value => value.Path, StringComparer.Ordinal);

    private static bool AreEqual(JValue? before, JValue? after, double tolerance)
    {
        if (Number(before) is { } x && Number(after) is { } y) return x == y || Math.Abs(x - y) <= tolerance * Math.Max(1.0, Math.Max(Math.Abs(x), Math.Abs(y)));
        return Text(before) == Text(after);
    }

    private static double? Number(JValue? value) => value?.Type is JTokenType.Float or JTokenType.Integer ? value.Value<double>() : null;

    private static string Text(JValue? value) => value?.Value == null ? Difference.Nothing : Convert.ToString(value.Value, CultureInfo.InvariantCulture)!;
}
