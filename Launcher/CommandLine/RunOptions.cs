using System.CommandLine;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.CommandLine;

/// <summary>
/// Which algorithm runs, on what and with which parameters: the options that every command shares that runs one. Names are those of
/// LEAN's configuration, and the LEAN CLI's where it has one.
/// </summary>
internal sealed class RunOptions
{
    private readonly Option<string> _config = new("--config", "--lean-config")
    {
        Description = "LEAN's config.json. Without it: this repository's, which runs its own strategy on the bundled data.",
        HelpName = "file",
    };

    private readonly Option<string[]> _parameters = Pairs("--parameter", "Name and value of an algorithm parameter; repeat for more. Wins over the file's.");
    private readonly Option<string[]> _extra = Pairs("--extra-config", "Name and value of a further key of the configuration; repeat for more.");

    /// <summary>Keys of the file that the command line may set too.</summary>
    private readonly (string Key, Option<string> Option)[] _keys =
    [
        Key(LeanConfig.AlgorithmLocation, "DLL that holds the algorithm.", "file"),
        Key(LeanConfig.AlgorithmTypeName, "Class of the algorithm.", "name"),
        Key(LeanConfig.DataFolder, "LEAN data folder.", "folder"),
    ];

    private readonly (string Key, Option<string> Option)[] _outputs =
    [
        Key(LeanConfig.AlgorithmId, "Name of the run and of its result files.", "name", "--backtest-name"),
        Key(LeanConfig.ResultsFolder, "Folder of the result files.", "folder", "--output"),
    ];

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="writesResults">Whether it writes LEAN's result files, and so takes their name and folder.</param>
    /// <param name="setsParameters">Whether a parameter is a name and a value here; a search reads more from it.</param>
    public RunOptions AddTo(Command command, bool writesResults, bool setsParameters = true)
    {
        command.Add(_config);
        if (setsParameters) command.Add(_parameters);
        foreach (var (_, option) in _keys) command.Add(option);
        foreach (var (_, option) in writesResults ? _outputs : []) command.Add(option);
        command.Add(_extra);
        return this;
    }

    /// <summary>The configuration as the file and the command line say together.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="environment">Environment that is chosen instead of the file's own; null for that.</param>
    /// <exception cref="ConfigurationException">The file is missing or cannot be read, or an option is incomplete.</exception>
    public LeanConfig Read(ParseResult parsed, string? environment = null)
    {
        var file = parsed.GetValue(_config);
        var config = LeanConfig.Read(file ?? System.IO.Path.Combine(RepositoryFolder.Path, "config.json"));
        if (environment != null) config.Choose(environment);
        // The repository's own strategy is part of this program: the DLL beside it is the one that belongs to it.
        if (file == null) config.Set(LeanConfig.AlgorithmLocation, System.IO.Path.Combine(AppContext.BaseDirectory, "Algorithms.dll"));
        foreach (var (key, option) in _keys.Concat(_outputs))
        {
            if (parsed.GetResult(option) != null && parsed.GetValue(option) is { } value) config.Set(key, value);
        }

        foreach (var (name, value) in Read(parsed, _extra)) config.Set(name, value);
        foreach (var (name, value) in Read(parsed, _parameters)) config.SetParameter(name, value);
        return config;
    }

    private static IEnumerable<(string Name, string Value)> Read(ParseResult parsed, Option<string[]> option)
    {
        var words = parsed.GetValue(option) ?? [];
        if (words.Length % 2 != 0) throw new ConfigurationException($"{option.Name} wants a name and a value");
        for (var index = 0; index < words.Length; index += 2) yield return (words[index], words[index + 1]);
    }

    private static Option<string[]> Pairs(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "name value",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private static (string Key, Option<string> Option) Key(string key, string description, string value, params string[] aliases) =>
        (key, new Option<string>("--" + key, aliases) { Description = description, HelpName = value });
}
