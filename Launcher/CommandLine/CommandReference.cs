using System.Collections;
using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;

namespace YenValve.Launcher.CommandLine;

/// <summary>The command line as a document: every command with its usage, arguments, options and examples.</summary>
internal static class CommandReference
{
    /// <summary>Writes the whole reference in Markdown, with line ends of one character.</summary>
    public static string Markdown(RootCommand root)
    {
        var text = new StringBuilder();
        text.Append("# Command line\n\nMade from the commands themselves (`yenvalve reference`); a test compares.\n\n");
        text.Append("`yenvalve` is `dotnet Launcher/bin/Release/net10.0/yenvalve.dll` after a build, or `dotnet run -c Release --project Launcher --`. ");
        text.Append("Without a command it runs the default backtest.\n\n");
        text.Append("Bars with the time left are drawn on the error stream while something takes longer, and only on a terminal. Errors and warnings are single lines on the error stream.\n\n");
        text.Append("| exit code | meaning |\n|---|---|\n");
        foreach (var (code, meaning) in ExitCodes.Meanings) text.Append(CultureInfo.InvariantCulture, $"| {code} | {meaning} |\n");
        text.Append("\nEvery command takes:\n\n");
        Table(text, "option", root.Options.Where(option => option is { Hidden: false, Recursive: true } and not HelpOption).Select(Row));
        foreach (var command in root.Subcommands.Where(command => !command.Hidden)) Write(text, command, "yenvalve", 2);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Command command, string parent, int level)
    {
        var name = parent + " " + command.Name;
        text.Append('\n').Append('#', level).Append(' ').Append(name).Append("\n\n").Append(command.Description).Append('\n');
        if (command is ExampledCommand { Examples.Count: > 0 } exampled)
        {
            text.Append("\n```\n");
            foreach (var example in exampled.Examples) text.Append(example).Append('\n');
            text.Append("```\n");
        }

        if (command.Arguments.Any(argument => !argument.Hidden))
        {
            text.Append('\n');
            Table(text, "argument", command.Arguments.Where(argument => !argument.Hidden).Select(Row));
        }

        if (command.Options.Any(option => option is { Hidden: false } and not HelpOption))
        {
            text.Append('\n');
            Table(text, "option", command.Options.Where(option => option is { Hidden: false } and not HelpOption).Select(Row));
        }

        foreach (var child in command.Subcommands.Where(child => !child.Hidden)) Write(text, child, name, level + 1);
    }

    private static void Table(StringBuilder text, string kind, IEnumerable<(string Name, string Description)> rows)
    {
        text.Append("| ").Append(kind).Append(" | |\n|---|---|\n");
        foreach (var (name, description) in rows) text.Append("| ").Append(Cell(name)).Append(" | ").Append(Cell(description)).Append(" |\n");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static (string Name, string Description) Row(Argument argument) =>
        ($"`<{argument.HelpName ?? argument.Name}>`", Description(argument, argument.HasDefaultValue ? argument.GetDefaultValue() : null, false));

    private static (string Name, string Description) Row(Option option)
    {
        var value = option.ValueType == typeof(bool) ? "" : $" <{option.HelpName ?? ValueName(option)}>";
        var names = string.Join(", ", option.Aliases.Prepend(option.Name).Select(name => $"`{name}{value}`"));
        return (names, Description(option, option.HasDefaultValue ? option.GetDefaultValue() : null, option.Required));
    }

    private static string ValueName(Option option) => Nullable.GetUnderlyingType(option.ValueType) is { } inner ? Word(inner) : Word(option.ValueType);

    private static string Word(Type type) => type switch
    {
        { IsEnum: true } => string.Join('|', Enum.GetNames(type)),
        _ when type == typeof(DateTime) => "date",
        _ when type == typeof(TimeSpan) => "time",
        _ when type == typeof(int) || type == typeof(double) || type == typeof(decimal) || type == typeof(ulong) => "number",
        _ => "text",
    };

    private static string Description(Symbol symbol, object? fallback, bool required)
    {
        var text = new StringBuilder((symbol.Description ?? "").ReplaceLineEndings("<br>"));
        if (required) text.Append(" Required.");
        if (Shown(fallback) is { Length: > 0 } shown) text.Append(CultureInfo.InvariantCulture, $" Default: `{shown}`.");
        return text.ToString();
    }

    private static string? Shown(object? value) => value switch
    {
        null or false => null,
        string text => text,
        IEnumerable => null,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
