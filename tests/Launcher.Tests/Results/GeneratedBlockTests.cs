using NUnit.Framework;
using YenValve.Launcher.Results;

namespace YenValve.Launcher.Tests.Results;

[TestFixture]
public sealed class GeneratedBlockTests
{
    [Test]
    public void OnlyTheBlockChanges()
    {
        var first = GeneratedBlock.Replace("# Title\n\nBefore.\n", "old\n");
        var document = first + "\nAfter.\n";
        var again = GeneratedBlock.Replace(document, "new");
        Assert.That(again, Is.EqualTo(document.Replace("old", "new", StringComparison.Ordinal)));
        Assert.That(again, Does.StartWith("# Title\n\nBefore.\n").And.EndWith("\nAfter.\n"));
    }

    [Test]
    public void NothingBecomesTheBlock() => Assert.That(GeneratedBlock.Replace("", "figures"), Does.StartWith("<!--").And.Contain("\nfigures\n"));
}
