namespace YenValve.Launcher.Results;

/// <summary>The part of a document that a command writes, between two marks; what people wrote around it stays.</summary>
internal static class GeneratedBlock
{
    private const string Begin = "<!-- figures: written by `yenvalve results` -->";
    private const string End = "<!-- end of figures -->";

    /// <summary>The document with its block replaced; a text without marks gets the block at its end.</summary>
    public static string Replace(string document, string block)
    {
        var from = document.IndexOf(Begin, StringComparison.Ordinal);
        var to = document.IndexOf(End, StringComparison.Ordinal);
        var content = Begin + "\n" + block.TrimEnd() + "\n" + End;
        return from >= 0 && to > from
            ? document[..from] + content + document[(to + End.Length)..]
            : document.TrimEnd() + (document.Length > 0 ? "\n\n" : "") + content + "\n";
    }
}
