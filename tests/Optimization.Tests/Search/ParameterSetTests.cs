using NUnit.Framework;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Tests.Search;

[TestFixture]
public sealed class ParameterSetTests
{
    [TestCase("0.50", "0.5")]
    [TestCase("11.0", "11")]
    [TestCase("5e-1", "0.5")]
    [TestCase(" on ", "on")]
    [TestCase("100", "100")]
    [TestCase("-0.20", "-0.2")]
    public void OneMeaningIsOneText(string given, string kept) => Assert.That(Sets.Of(("a", given)).Values["a"], Is.EqualTo(kept));

    [Test]
    public void OrderDoesNotMatter()
    {
        var one = Sets.Of(("b", "2"), ("a", "1.0"));
        var other = Sets.Of(("a", "1"), ("b", "2.00"));
        Assert.Multiple(() =>
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
            Assert.That(one.ToString(), Is.EqualTo("a=1, b=2"));
            Assert.That(one, Is.Not.EqualTo(Sets.Of(("a", "1"))));
        });
    }

    [Test]
    public void ComesBackFromJson() => Assert.That(ParameterSet.FromJson(Sets.Of(("b", "on"), ("a", "1")).ToJson()), Is.EqualTo(Sets.Of(("a", "1"), ("b", "on"))));

    [Test]
    public void WinsOverWhatItIsPutOver() =>
        Assert.That(Sets.Of(("a", "1")).Over(new Dictionary<string, string> { ["a"] = "9", ["c"] = "3" }), Is.EquivalentTo(new Dictionary<string, string> { ["a"] = "1", ["c"] = "3" }));
}
