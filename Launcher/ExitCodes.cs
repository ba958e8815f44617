namespace YenValve.Launcher;

/// <summary>What the process answers with.</summary>
internal static class ExitCodes
{
    /// <summary>The run completed.</summary>
    public const int Completed = 0;

    /// <summary>The algorithm failed while it ran.</summary>
    public const int RuntimeError = 1;

    /// <summary>The command line, the configuration or a file it names is wrong; nothing ran.</summary>
    public const int WrongConfiguration = 2;

    /// <summary>Stopped from the keyboard.</summary>
    public const int Cancelled = 130;
}
