using NUnit.Framework;
using YenValve.Optimization.Configuration;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Tests.Configuration;

[TestFixture]
public sealed class ParameterArgumentsTests
{
    [Test]
    public void ReadsRangesListsAndHeldValuesInARow()
    {
        var (varied, held) = ParameterArguments.Read(["a", "0", "1", "0.5", "macro", "on,off", "start-date", "2021-01-01", "b", "1", "9", "2", "0.5", "c", "5", "d", "0", "1"], 10);
        Assert.Multiple(() =>
        {
            Assert.That(varied.Select(d => d.Name), Is.EqualTo(new[] { "a", "macro", "b", "d" }));
            Assert.That(varied[0].Grid, Is.EqualTo(new[] { "0", "0.5", "1" }));
            Assert.That(varied[1].Grid, Is.EqualTo(new[] { "on", "off" }));
            Assert.That(((ParameterRange)varied[2]).MinStep, Is.EqualTo(0.5m));
            Assert.That(((ParameterRange)varied[3]).Step, Is.EqualTo(0.1m));
            Assert.That(held, Is.EquivalentTo(new Dictionary<string, string> { ["start-date"] = "2021-01-01", ["c"] = "5" }));
        });
    }

    [TestCase("a")]
    [TestCase("1 2 3")]
    [TestCase("a 1 2 3 4 5")]
    [TestCase("a 5 1 1")]
    public void RefusesWhatIsNoParameter(string words) => Assert.That(() => ParameterArguments.Read(words.Split(' '), 10), Throws.ArgumentException);
}
