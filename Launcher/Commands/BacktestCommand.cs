using System.CommandLine;
using Spectre.Console;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary><c>backtest --config config.json</c>: runs any compiled LEAN algorithm as LEAN's configuration file says.</summary>
internal static class BacktestCommand
{
    private static readonly Option<string> ConfigOption = new("--config")
    {
        Description = "LEAN's config.json.",
        Required = true,
        HelpName = "file",
    };

    private static readonly Option<string[]> ParameterOption = new("--parameter")
    {
        Description = "Name and value of an algorithm parameter; repeat for more. Wins over the file's.",
        HelpName = "name value",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Keys of the file that the command line may set too, under the names LEAN gives them.</summary>
    private static readonly Option<string>[] Overrides =
    [
        Override(LeanConfig.AlgorithmLocation, "DLL that holds the algorithm."),
        Override(LeanConfig.AlgorithmTypeName, "Class of the algorithm."),
        Override(LeanConfig.AlgorithmId, "Name of the run and of its result files."),
        Override(LeanConfig.DataFolder, "LEAN data folder."),
        Override(LeanConfig.ResultsFolder, "Folder of the result files."),
    ];

    public static Command Create()
    {
        var command = new Command("backtest", "Runs a compiled LEAN algorithm over a LEAN data folder.") { ConfigOption, ParameterOption };
        foreach (var option in Overrides) command.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, AnsiConsole.Console, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, IAnsiConsole console, CancellationToken cancellation)
    {
        var config = LeanConfig.Read(parsed.GetRequiredValue(ConfigOption));
        foreach (var option in Overrides)
        {
            if (parsed.GetValue(option) is { } value) config.Set(option.Name.TrimStart('-'), value);
        }
        var parameters = parsed.GetValue(ParameterOption) ?? [];
        if (parameters.Length % 2 != 0) throw new ConfigurationException("--parameter wants a name and a value");
        for (var index = 0; index < parameters.Length; index += 2) config.SetParameter(parameters[index], parameters[index + 1]);

        return await ConfiguredBacktest.RunAsync(config, console, cancellation);
    }

    private static Option<string> Override(string key, string description) => new("--" + key) { Description = description, HelpName = "value" };
}
