using System.CommandLine;

namespace YenValve.Launcher.CommandLine;

/// <summary>Options that every command takes.</summary>
internal static class GlobalOptions
{
    /// <summary>Machines read the output: one JSON document on the output stream and nothing else.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "One JSON document for machines instead of text.", Recursive = true };

    /// <summary>Everything that is known about a failure, and warnings without limit.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose") { Description = "All warnings, and where an unexpected failure came from.", Recursive = true };
}
