using YenValve.Algorithms.Parameters;
using YenValve.Launcher.Configuration;

namespace YenValve.Launcher.Diagnosis;

/// <summary>Can the configuration be read, are its parameters allowed, and does LEAN's CLI get the same ones?</summary>
internal static class ConfigurationCheck
{
    /// <param name="file">The configuration that the launcher uses.</param>
    /// <param name="other">The one that LEAN's CLI uses beside it.</param>
    public static IEnumerable<CheckResult> Run(string file, string other)
    {
        var (configuration, problem) = Read(file);
        yield return problem ?? Parameters(file, configuration!);
        if (!File.Exists(other))
        {
            yield return new CheckResult(other, Health.Missing, "there is none", "LEAN's CLI reads its parameters there");
            yield break;
        }

        var (second, secondProblem) = Read(other);
        yield return secondProblem ?? Parameters(other, second!);
        if (configuration == null || second == null) yield break;
        var different = configuration.Parameters.Keys.Union(second.Parameters.Keys)
            .Where(name => configuration.Parameters.GetValueOrDefault(name) != second.Parameters.GetValueOrDefault(name)).Order(StringComparer.Ordinal).ToList();
        yield return different.Count == 0
            ? new CheckResult("both configurations", Health.Good, "they hold the same parameters")
            : new CheckResult("both configurations", Health.Bad, $"they disagree about {string.Join(", ", different)}", "write the same values into both, or LEAN's CLI runs another strategy than this program");
    }

    private static (LeanConfig? Configuration, CheckResult? Problem) Read(string file)
    {
        try
        {
            return (LeanConfig.Read(file), null);
        }
        catch (ConfigurationException error)
        {
            return (null, new CheckResult(file, Health.Bad, error.Message, "put the file right; it is LEAN's JSON"));
        }
    }

    private static CheckResult Parameters(string file, LeanConfig configuration)
    {
        var refused = ParameterCatalogue.Sets.Select(set => Refusal(set, configuration)).OfType<string>().ToList();
        if (refused.Count > 0) return new CheckResult(file, Health.Bad, string.Join(" ", refused), "give values that are allowed (docs/strategy.md lists them)");
        var unknown = ParameterCatalogue.Unknown(configuration.Parameters.Keys);
        return unknown.Count == 0
            ? new CheckResult(file, Health.Good, $"{configuration.Parameters.Count} parameters, all allowed")
            : new CheckResult(file, Health.Bad, $"no parameter is called {string.Join(", ", unknown)}", "correct the name: as it stands the default applies");
    }

    /// <summary>Why values of a part of the strategy are refused; null where they are not.</summary>
    private static string? Refusal(IParameterSet set, LeanConfig configuration)
    {
        try
        {
            set.Texts(name => configuration.Parameters.GetValueOrDefault(name));
            return null;
        }
        catch (ArgumentException refused)
        {
            return refused.Message.ReplaceLineEndings(" ");
        }
    }
}
