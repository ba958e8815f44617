using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace YenValve.Conformance;

/// <summary>One place where the engine's figures and LEAN's differ.</summary>
/// <param name="Path">Section, then key or row.</param>
/// <param name="Lean">What LEAN gave.</param>
/// <param name="Engine">What the engine gave.</param>
public sealed record Difference(string Path, string Lean, string Engine)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}\n    LEAN   {Lean}\n    engine {Engine}";
}

/// <summary>Holds two recordings against each other.</summary>
internal static class Comparison
{
    private const decimal StatisticTolerance = 1e-9m;

    /// <summary>Sections that say what was run, or only inform.</summary>
    private static readonly HashSet<string> NotCompared = ["engine", "class", "parameters", "messages", "charts"];

    private static readonly HashSet<string> WithTolerance = ["portfolioStatistics", "tradeStatistics"];

    public static IReadOnlyList<Difference> Of(JsonObject lean, JsonObject engine)
    {
        var found = new List<Difference>();
        foreach (var (section, expected) in lean)
        {
            if (NotCompared.Contains(section)) continue;
            // The kit takes the cash book from the trace; a program that does not trace it has none on record.
            if (section == "cash" && expected!.AsObject().Count == 0) continue;
            Compare(section, expected, engine[section], WithTolerance.Contains(section) ? StatisticTolerance : 0m, found);
        }
        foreach (var (chart, expected) in lean["charts"]?.AsObject() ?? [])
        {
            Compare("charts/" + chart, expected, engine["charts"]![chart], 0m, found);
        }
        return found;
    }

    private static void Compare(string path, JsonNode? lean, JsonNode? engine, decimal tolerance, List<Difference> found)
    {
        switch (lean, engine)
        {
            case (JsonObject expected, JsonObject actual):
                foreach (var key in expected.Select(pair => pair.Key).Union(actual.Select(pair => pair.Key)))
                {
                    var there = expected.ContainsKey(key) && actual.ContainsKey(key);
                    if (there) Compare($"{path}/{key}", expected[key], actual[key], tolerance, found);
                    else if (expected.ContainsKey(key) || !IsTolerated(path)) found.Add(new Difference($"{path}/{key}", Text(expected, key), Text(actual, key)));
                }
                break;
            case (JsonArray expected, JsonArray actual):
                for (var row = 0; row < Math.Max(expected.Count, actual.Count); row++)
                {
                    if (row < expected.Count && row < actual.Count) Compare($"{path}[{row}]", expected[row], actual[row], tolerance, found);
                    else found.Add(new Difference($"{path}[{row}]", Text(expected, row), Text(actual, row)));
                }
                break;
            default:
                if (!Same(lean, engine, tolerance)) found.Add(new Difference(path, Text(lean), Text(engine)));
                break;
        }
    }

    /// <summary>Statistics classes may carry more properties than LEAN writes to its result files.</summary>
    private static bool IsTolerated(string path) => WithTolerance.Contains(path);

    private static bool Same(JsonNode? lean, JsonNode? engine, decimal tolerance)
    {
        if (lean is null || engine is null) return lean is null && engine is null;
        if (JsonNode.DeepEquals(lean, engine)) return true;
        if (!TryNumber(lean, out var expected) || !TryNumber(engine, out var actual)) return false;
        return Math.Abs(expected - actual) <= tolerance;
    }

    private static bool TryNumber(JsonNode node, out decimal number)
    {
        var text = node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static string Text(JsonNode? node) => node switch
    {
        null => "null",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(),
    };

    private static string Text(JsonObject node, string key) => node.ContainsKey(key) ? Text(node[key]) : "(missing)";

    private static string Text(JsonArray node, int row) => row < node.Count ? Text(node[row]) : "(missing)";
}
