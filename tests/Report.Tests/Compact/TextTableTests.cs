using NUnit.Framework;
using YenValve.Report.Compact;

namespace YenValve.Report.Tests.Compact;

[TestFixture]
public sealed class TextTableTests
{
    [Test]
    public void SentencesThatDifferInNumbersShareAPattern()
    {
        var table = new TextTable();
        Assert.That(table.Add("volatility 0.545 against target 0.250."), Is.EqualTo("0;0.545;0.250"));
        Assert.That(table.Add("held"), Is.EqualTo("1"));
        Assert.That(table.Add("volatility -1 against target 12."), Is.EqualTo("0;-1;12"));
        Assert.That(table.Patterns, Is.EqualTo(new[] { "volatility {} against target {}.", "held" }));
    }

    [Test]
    public void NumbersInNamesStay()
    {
        var table = new TextTable();
        Assert.That(table.Add("30Y and butterfly203040 at 5.5 on 2026-01-20"), Is.EqualTo("0;5.5;2026;01;20"));
        Assert.That(table.Patterns[0], Is.EqualTo("30Y and butterfly203040 at {} on {}-{}-{}"));
    }
}
