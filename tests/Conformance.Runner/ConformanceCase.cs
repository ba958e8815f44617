using System.Text.Json;
using System.Text.Json.Nodes;

namespace YenValve.Conformance;

/// <summary>One recorded run: a program, its parameters and what it pins.</summary>
/// <param name="Name">Name of the case and of its file of expected figures.</param>
/// <param name="TypeName">Class of the program.</param>
/// <param name="Tier">1 must hold; 2 goes as far as it goes.</param>
/// <param name="OnSample">Whether the data kept in this repository suffices.</param>
/// <param name="Parameters">Algorithm parameters.</param>
/// <param name="Pins">What the case is there for.</param>
public sealed record ConformanceCase(
    string Name, string TypeName, int Tier, bool OnSample, IReadOnlyDictionary<string, string> Parameters, string Pins)
{
    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static IReadOnlyList<ConformanceCase> ReadAll(string path)
    {
        var rows = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
        return [.. rows.Select(row => Read(row!.AsObject()))];
    }

    private static ConformanceCase Read(JsonObject row) => new(
        row["case"]!.GetValue<string>(),
        row["class"]!.GetValue<string>(),
        row["tier"]!.GetValue<int>(),
        row["sample"]!.GetValue<bool>(),
        row["parameters"].Deserialize<Dictionary<string, string>>()!,
        row["pins"]!.GetValue<string>());
}
