using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Configuration;

/// <summary>What LEAN's optimiser is told by its configuration file, under LEAN's keys; what the file does not say is null or empty.</summary>
public sealed record OptimizerConfig
{
    private const int LeanSegments = 10;

    /// <summary>Name of the search: the last part of LEAN's class name without its ending, such as "Grid Search".</summary>
    public string? Strategy { get; init; }

    /// <summary>What ranks runs.</summary>
    public Target? Target { get; init; }

    /// <summary>What runs have to keep.</summary>
    public IReadOnlyList<Constraint> Constraints { get; init; } = [];

    /// <summary>What is varied.</summary>
    public IReadOnlyList<ParameterDimension> Parameters { get; init; } = [];

    /// <summary>Runs side by side.</summary>
    public int? Workers { get; init; }

    /// <summary>By how much Euler search divides a step.</summary>
    public int? Segments { get; init; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no such file; names the key.</exception>
    public static OptimizerConfig Read(string path)
    {
        try
        {
            return Parse(JObject.Parse(File.ReadAllText(path), new JsonLoadSettings { CommentHandling = CommentHandling.Ignore }));
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidCastException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static OptimizerConfig Parse(JObject file)
    {
        var segments = Whole(file["optimization-strategy-settings"]?["default-segment-amount"]);
        return new OptimizerConfig
        {
            Strategy = StrategyName((string?)file["optimization-strategy"]),
            Target = file["optimization-criterion"] is { } criterion ? ReadTarget(criterion) : null,
            Constraints = [.. (file["constraints"] ?? new JArray()).Select(ReadConstraint)],
            Parameters = [.. (file["parameters"] ?? new JArray()).Select(parameter => ReadParameter(parameter, segments is > 0 ? segments.Value : LeanSegments))],
            Workers = Whole(file["maximum-concurrent-backtests"]) is > 0 and var workers ? workers : null,
            Segments = segments is > 1 ? segments : null,
        };
    }

    private static string? StrategyName(string? type) => type?.Split(',')[0].Split('.')[^1] switch
    {
        null or "" => null,
        "GridSearchOptimizationStrategy" or "Grid Search" => "Grid Search",
        "EulerSearchOptimizationStrategy" or "Euler Search" => "Euler Search",
        var other => throw new ArgumentException($"optimization-strategy '{other}' is neither grid search nor Euler search"),
    };

    private static Target ReadTarget(JToken token) => new(
        new StatisticName((string?)token["target"] ?? ""),
        ((string?)token["extremum"])?.ToLowerInvariant() switch
        {
            null or "max" => Direction.Max,
            "min" => Direction.Min,
            var other => throw new ArgumentException($"extremum '{other}' is neither max nor min"),
        },
        (double?)token["target-value"]);

    private static Constraint ReadConstraint(JToken token) => new(
        new StatisticName((string?)token["target"] ?? ""),
        ((string?)token["operator"])?.ToLowerInvariant() switch
        {
            "less" => Comparison.Less,
            "lessorequal" => Comparison.LessOrEqual,
            "greater" => Comparison.Greater,
            "greaterorequal" => Comparison.GreaterOrEqual,
            "equals" => Comparison.Equal,
            "notequal" => Comparison.NotEqual,
            var other => throw new ArgumentException($"there is no operator '{other}'"),
        },
        (double?)token["target-value"] ?? throw new ArgumentException("a constraint has no target-value"));

    private static ParameterDimension ReadParameter(JToken token, int segments)
    {
        var name = (string?)token["name"] ?? throw new ArgumentException("a parameter has no name");
        if (token["values"] is { } values) return new ParameterValues(name, [.. values.Select(value => Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture)!)]);
        if (token["min"] is null && (string?)token["value"] is { } one) return new ParameterValues(name, [one]);
        var min = (decimal?)token["min"] ?? throw new ArgumentException($"parameter '{name}' has no min");
        var max = (decimal?)token["max"] ?? throw new ArgumentException($"parameter '{name}' has no max");
        return ParameterRange.Of(name, min, max, (decimal?)token["step"], (decimal?)token["min-step"], segments);
    }

    private static int? Whole(JToken? token) => token == null ? null : (int)(decimal)token;
}
