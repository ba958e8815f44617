namespace YenValve.Launcher.CommandLine;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    /// <summary>"1 run", "2 runs", "3 orders".</summary>
    /// <param name="number">How many.</param>
    /// <param name="thing">The word for one of them; more take an s.</param>
    public static string Of(int number, string thing) => FormattableString.Invariant($"{number} {thing}{(number == 1 ? "" : "s")}");
}
