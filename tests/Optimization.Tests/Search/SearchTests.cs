using NUnit.Framework;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Tests.Search;

[TestFixture]
public sealed class SearchTests
{
    private static readonly ParameterRange A = new("a", 0m, 1m, 0.5m);
    private static readonly ParameterValues B = new("b", ["off", "on"]);

    [Test]
    public void AGridIsEveryCombinationTheLastTurningFastest()
    {
        var grid = new GridSearch([A, B]);
        Assert.Multiple(() =>
        {
            Assert.That(grid.Total, Is.EqualTo(6));
            Assert.That(Sets.Texts(grid.Next(null)), Is.EqualTo(new[] { "a=0, b=off", "a=0, b=on", "a=0.5, b=off", "a=0.5, b=on", "a=1, b=off", "a=1, b=on" }));
            Assert.That(grid.Next(null), Is.Null);
        });
    }

    [Test]
    public void AGridThatFillsTheMemoryIsRefused() =>
        Assert.That(() => new GridSearch([new ParameterRange("a", 0m, 3000m, 1m), new ParameterRange("b", 0m, 3000m, 1m)]), Throws.ArgumentException.With.Message.Contains("9006001"));

    [Test]
    public void EulerRefinesAroundTheBestDownToItsLeastStep()
    {
        var euler = new EulerSearch([new ParameterRange("a", 0m, 8m, 4m, 0.5m), B]);
        var rounds = new List<string[]> { Sets.Texts(euler.Next(null)) };
        rounds.Add(Sets.Texts(euler.Next(Sets.Of(("a", "4"), ("b", "on")))));
        rounds.Add(Sets.Texts(euler.Next(Sets.Of(("a", "6"), ("b", "on")))));
        Assert.Multiple(() =>
        {
            Assert.That(rounds[0], Has.Length.EqualTo(6));
            Assert.That(rounds[1].Where(t => t.EndsWith("on", StringComparison.Ordinal)), Is.EqualTo(new[] { "a=2, b=on", "a=3, b=on", "a=4, b=on", "a=5, b=on", "a=6, b=on" }));
            Assert.That(rounds[2].Where(t => t.EndsWith("on", StringComparison.Ordinal)), Is.EqualTo(new[] { "a=5, b=on", "a=5.5, b=on", "a=6, b=on" }));
            Assert.That(euler.Next(Sets.Of(("a", "5.5"), ("b", "on"))), Is.Null);
        });
    }

    [Test]
    public void EulerStaysInsideItsRange()
    {
        var euler = new EulerSearch([new ParameterRange("a", 0m, 8m, 4m, 1m)]);
        euler.Next(null);
        Assert.That(Sets.Texts(euler.Next(Sets.Of(("a", "8")))), Is.EqualTo(new[] { "a=6", "a=7", "a=8" }));
    }

    [Test]
    public void EulerWithoutAnyRunThatCountsEnds()
    {
        var euler = new EulerSearch([new ParameterRange("a", 0m, 8m, 4m, 1m)]);
        euler.Next(null);
        Assert.That(euler.Next(null), Is.Null);
    }

    [Test]
    public void ASeedGivesTheSamePointsNoneTwice()
    {
        ParameterDimension[] space = [new ParameterRange("a", 0m, 1m, 0.01m), B];
        var once = Sets.Texts(new RandomSearch(space, 100, 7).Next(null));
        Assert.Multiple(() =>
        {
            Assert.That(once, Is.EqualTo(Sets.Texts(new RandomSearch(space, 100, 7).Next(null))));
            Assert.That(once, Is.Unique.And.Length.EqualTo(100));
            Assert.That(once, Is.Not.EqualTo(Sets.Texts(new RandomSearch(space, 100, 8).Next(null))));
            Assert.That(Sets.Texts(new RandomSearch([B], 100, 7).Next(null)), Has.Length.EqualTo(2));
        });
    }

    [Test]
    public void AListIsReadAsItStands()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "a, b\n1.0,on\n\n2,off\n1,on\n");
        var read = Sets.Texts(ListSearch.FromCsv(file).Next(null));
        File.WriteAllText(file, "a,b\n1\n");
        Assert.Multiple(() =>
        {
            Assert.That(read, Is.EqualTo(new[] { "a=1, b=on", "a=2, b=off" }));
            Assert.That(() => ListSearch.FromCsv(file), Throws.TypeOf<InvalidDataException>().With.Message.Contains("line 2"));
        });
        File.Delete(file);
    }

    [Test]
    public void NothingToVaryOrOneNameTwiceIsRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => new GridSearch([]), Throws.ArgumentException);
        Assert.That(() => new RandomSearch([A, new ParameterValues("a", ["1"])], 5, 1), Throws.ArgumentException.With.Message.Contains("'a'"));
    });
}
