using System.Text.RegularExpressions;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Docs;

/// <summary>A block of C# in docs/indicators: the members of an algorithm.</summary>
/// <param name="File">Page, relative to docs.</param>
/// <param name="Line">Line of its first code line.</param>
/// <param name="Members">The code.</param>
internal sealed record Sample(string File, int Line, string Members)
{
    private const string Fence = "```";

    /// <summary>The folder of the documentation.</summary>
    public static string Docs { get; } = Path.Combine(Repository.Root, "docs");

    /// <summary>The index and the pages of every folder of indicators.</summary>
    public static IEnumerable<string> Pages { get; } =
        [Path.Combine(Docs, "indicators.md"), .. Directory.GetFiles(Path.Combine(Docs, "indicators"), "*.md").Order(StringComparer.Ordinal)];

    /// <summary>Every sample of every page.</summary>
    public static IEnumerable<Sample> All() => Pages.SelectMany(Read);

    /// <summary>What comes of links and pictures: the targets that lie in the repository.</summary>
    public static IEnumerable<(string Page, string Target)> Links() =>
        from page in Pages
        from Match link in Regex.Matches(System.IO.File.ReadAllText(page), @"\]\(([^)\s#]+)(#[^)\s]*)?\)")
        let target = link.Groups[1].Value
        where !target.Contains("://", StringComparison.Ordinal)
        select (page, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target)));

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";

    private static IEnumerable<Sample> Read(string page)
    {
        var lines = System.IO.File.ReadAllLines(page);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() != Fence + "csharp") continue;
            var end = Array.FindIndex(lines, i + 1, line => line.Trim() == Fence);
            if (end < 0) end = lines.Length;
            yield return new Sample(Path.GetRelativePath(Docs, page).Replace('\\', '/'), i + 2, string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
    }
}
