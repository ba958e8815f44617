using System.CommandLine;
using System.Text.RegularExpressions;
using NUnit.Framework;
using YenValve.Launcher.Commands;

namespace YenValve.Optimization.Tests.Processes;

/// <summary>The command lines of the documents are understood as they stand.</summary>
[TestFixture]
public sealed partial class DocumentedCommandTests
{
    [TestCase("optimization.md")]
    [TestCase("scale.md")]
    public void EveryOptionIsKnown(string page)
    {
        var text = File.ReadAllText(Path.Combine(YenValve.Tests.Repository.Root, "docs", page)).Replace("\\\n", " ", StringComparison.Ordinal);
        var lines = Commands().Matches(text).Select(match => match.Groups[1].Value.Trim()).ToList();
        Assert.That(lines, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var line in lines)
            {
                var parsed = YenValveCommand.Create().Parse(line);
                Assert.That(parsed.Errors.Select(error => error.Message), Is.Empty, line);
            }
        });
    }

    [GeneratedRegex(@"(?:yenvalve|yenvalve\.dll) (optimize [^`'\n<]*(?:\n {14}--[^\n]*)*)")]
    private static partial Regex Commands();
}
