namespace YenValve.Importing;

/// <summary>One thing an import could not take over, named so that it can be found in the file.</summary>
/// <param name="File">File as the user named it.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Value">The text that was refused.</param>
/// <param name="Reason">Why.</param>
public sealed record ImportIssue(string File, int Line, string Value, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Reason} ('{Value}')";
}
