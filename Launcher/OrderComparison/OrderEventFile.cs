using Newtonsoft.Json;

namespace YenValve.Launcher.OrderComparison;

/// <summary>The order events of a run: by its folder, its result file or the event file itself.</summary>
internal static class OrderEventFile
{
    private const string Suffix = "-order-events.json";

    /// <summary>The event file that a path means.</summary>
    /// <exception cref="ConfigurationException">There is none, or a folder holds those of several runs.</exception>
    public static string Find(string path)
    {
        if (Directory.Exists(path)) return InFolder(path);
        var file = path.EndsWith(Suffix, StringComparison.Ordinal) ? path : Path.ChangeExtension(path, null) + Suffix;
        return File.Exists(file) ? file : throw new ConfigurationException($"no order events: {file}");
    }

    /// <summary>Reads an event file.</summary>
    /// <exception cref="ConfigurationException">It is not one.</exception>
    public static IReadOnlyList<OrderEventRow> Read(string file)
    {
        try
        {
            return JsonConvert.DeserializeObject<OrderEventRow[]>(File.ReadAllText(file))
                ?? throw new ConfigurationException($"{file}: empty");
        }
        catch (JsonException error)
        {
            throw new ConfigurationException($"{file} holds no order events: {Place(error)}");
        }
    }

    // Where it went wrong; the words name types of this program.
    private static string Place(JsonException error) =>
        error is JsonReaderException { LineNumber: > 0 } at ? FormattableString.Invariant($"no JSON at line {at.LineNumber}, position {at.LinePosition}") : "no list of them";

    // The twins of a run are written beside it, under its name and something more: the run itself is meant.
    private static string InFolder(string folder)
    {
        var names = Directory.GetFiles(folder, "*" + Suffix).Select(file => Path.GetFileName(file)![..^Suffix.Length]).OrderBy(name => name.Length).ToArray();
        if (names.Length == 0) throw new ConfigurationException($"no order events (*{Suffix}) in {folder}");
        if (Array.Exists(names, name => name != names[0] && !name.StartsWith(names[0] + "-", StringComparison.Ordinal)))
        {
            throw new ConfigurationException($"several runs in {folder}: {string.Join(", ", names)}; name one of their files");
        }

        return Path.Combine(folder, names[0] + Suffix);
    }
}
