using System.CommandLine;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Spectre.Console;

namespace YenValve.Launcher.CommandLine;

/// <summary>What a command works with: its options, where people and machines read, and when to stop.</summary>
internal sealed class Session
{
    private const int RedirectedWidth = 160;
    private const int NarrowWidth = 120;

    // Keys of dictionaries are names of parameters, statistics and series: they stay as they are.
    private static readonly JsonSerializerSettings JsonSettings = new()
    {
        Formatting = Formatting.Indented,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false) },
        Converters = { new FiniteNumberConverter() },
    };

    /// <param name="parsed">The command line.</param>
    /// <param name="cancellation">Cancelled by Ctrl-C.</param>
    public Session(ParseResult parsed, CancellationToken cancellation)
    {
        Parsed = parsed;
        Cancellation = cancellation;
        Console = ConsoleOn(IsJson ? TextWriter.Null : System.Console.Out);
    }

    /// <summary>The command line.</summary>
    public ParseResult Parsed { get; }

    /// <summary>Cancelled by Ctrl-C; work then ends soon and what is done stays.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Whether machines read the output.</summary>
    public bool IsJson => Parsed.GetValue(GlobalOptions.Json);

    /// <summary>Whether everything is to be told.</summary>
    public bool IsVerbose => Parsed.GetValue(GlobalOptions.Verbose);

    /// <summary>Where people read; nowhere under <c>--json</c>.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Whether a table has to do with the width of a plain terminal, 80 columns or a little more.</summary>
    public bool IsNarrow => Console.Profile.Width < NarrowWidth;

    /// <summary>Writes the one JSON document of a <c>--json</c> run: names in camel case, an infinite or undefined number as null.</summary>
    public void WriteJson(object value) => System.Console.Out.WriteLine(JsonOf(value));

    /// <summary>A value as JSON for machines: names in camel case, an infinite or undefined number as null.</summary>
    public static string JsonOf(object value) => JsonConvert.SerializeObject(value, JsonSettings);

    /// <summary>A line for people that is never wrapped, so that a path stays in one piece; nothing under <c>--json</c>.</summary>
    public void WriteLine(string line) => Console.Profile.Out.Writer.WriteLine(line);

    /// <summary>Sentences for people: folded between words on a terminal, one line in a file or a pipe; nothing under <c>--json</c>.</summary>
    /// <param name="text">The sentences.</param>
    /// <param name="style">How they look on a terminal, such as bold.</param>
    public void WriteText(string text, string style = "default")
    {
        if (Console.Profile.Out.IsTerminal) Console.WriteLine(text, Style.Parse(style));
        else WriteLine(text);
    }

    /// <summary>One line on the error stream.</summary>
    public void Warn(string line) => System.Console.Error.WriteLine("warning: " + line.ReplaceLineEndings(" "));

    /// <summary>
    /// Does work off the calling thread, with a bar and the time left where somebody can watch. Work that is to end at Ctrl-C looks at
    /// <see cref="Cancellation"/> itself and decides what it keeps.
    /// </summary>
    /// <param name="name">What is being done.</param>
    /// <param name="work">Is handed where to report the fraction done, in [0, 1]; null where nobody watches.</param>
    public Task<T> WatchAsync<T>(string name, Func<IProgress<double>?, T> work) => ProgressDisplay.RunAsync(name, work);

    /// <summary>A console on a stream. A file or a pipe has no width of its own; the fallback of 80 would fold tables that nobody sees fold.</summary>
    internal static IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = RedirectedWidth;
        return console;
    }
}
