namespace YenValve.Launcher;

/// <summary>What the process answers with. Scripts rely on these: a meaning never changes.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and nothing was found.</summary>
    public const int Completed = 0;

    /// <summary>The algorithm failed while it ran; result files hold what there is up to there.</summary>
    public const int RuntimeError = 1;

    /// <summary>A check found something, or some of the input could not be taken over.</summary>
    public const int Finding = 1;

    /// <summary>The command line, the configuration or a file it names is wrong; nothing ran.</summary>
    public const int WrongConfiguration = 2;

    /// <summary>Something failed that should not have: a defect of this program.</summary>
    public const int Defect = 3;

    /// <summary>Stopped from the keyboard.</summary>
    public const int Cancelled = 130;

    /// <summary>Every code with its meaning, as help and documents show it.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> Meanings { get; } =
    [
        (Completed, "done; a check found nothing"),
        (Finding, "the algorithm failed while it ran, or a check found something"),
        (WrongConfiguration, "wrong command line, configuration or input file: one line says what; nothing ran"),
        (Defect, "a defect of this program"),
        (Cancelled, "stopped by Ctrl-C; what was done by then stays"),
    ];
}
