using YenValve.Collector.Hosting;

namespace YenValve.Collector.Tests.Publishers;

/// <summary>One feed with the answers of its publisher, and what has to be stored for them.</summary>
/// <param name="Feed">Name of the feed.</param>
/// <param name="Now">When it is asked, UTC.</param>
/// <param name="Configure">Points the feed at the loopback publisher.</param>
/// <param name="Answers">Body by path.</param>
/// <param name="File">The file it writes.</param>
/// <param name="Rows">The rows of that file, its header left out.</param>
public sealed record FeedCase(string Feed, DateTime Now, Action<CollectorOptions, Uri> Configure, IReadOnlyDictionary<string, string> Answers, string File, params string[] Rows)
{
    /// <summary>Rows that are stored before the feed is asked; the file's header stands before them.</summary>
    public string? Seed { get; init; }

    /// <summary>Entry of a zip; null for a plain file.</summary>
    public string? Entry { get; init; }

    /// <summary>Path whose answer fails in the fault tests: the first by default.</summary>
    public string Faulty => Answers.Keys.First();

    public override string ToString() => Feed;
}
