using NUnit.Framework;
using YenValve.Launcher.Commands;
using YenValve.Tests;

namespace YenValve.Launcher.Tests;

/// <summary>Every command line that the documents show is one that the program understands.</summary>
[TestFixture]
public sealed class DocumentedCommandTests
{
    private static IEnumerable<string> Commands() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Append(Path.Combine(Repository.Root, "README.md"))
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("yenvalve ", StringComparison.Ordinal));

    [TestCaseSource(nameof(Commands))]
    public void IsUnderstood(string line) =>
        Assert.That(YenValveCommand.Create().Parse(line["yenvalve ".Length..]).Errors.Select(error => error.Message), Is.Empty);
}
