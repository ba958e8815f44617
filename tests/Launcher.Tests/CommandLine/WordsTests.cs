using NUnit.Framework;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Tests.CommandLine;

/// <summary>Numbers in words, and headings that have to be short.</summary>
[TestFixture]
public sealed class WordsTests
{
    [TestCase(0, "0 runs")]
    [TestCase(1, "1 run")]
    [TestCase(2, "2 runs")]
    public void OneThingHasNoS(int number, string said) => Assert.That(Counted.Of(number, "run"), Is.EqualTo(said));

    [TestCase("YenValve", "YenValve")]
    [TestCase("without macro", "without\nmacro")]
    [TestCase("buy and hold BTC", "buy and\nhold BTC")]
    public void AHeadingIsFoldedAtItsMiddle(string heading, string folded) => Assert.That(Heading.Folded(heading), Is.EqualTo(folded));
}
