using System.Text;
using NUnit.Framework;
using QuantConnect.Util;

namespace YenValve.Engine.Tests.Core;

/// <summary>Small collections and the reading of fields.</summary>
[TestFixture]
public class CollectionTests
{
    [Test]
    public void TheOldestGivesWay()
    {
        var known = new FixedSizeHashQueue<int>(2);
        Assert.That(new[] { known.Add(1), known.Add(1), known.Add(2), known.Add(3) }, Is.EqualTo(new[] { true, false, true, true }));
        Assert.That(known, Is.EqualTo(new[] { 2, 3 }));
        Assert.That(known.Contains(1), Is.False);

        var last = new FixedSizeQueue<int>(2);
        foreach (var number in new[] { 1, 1, 2, 3 }) last.Enqueue(number);
        Assert.That(last, Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public void ItemsAreTakenInTurn()
    {
        var rounds = 0;
        var queue = new CircularQueue<string>("a", "b");
        queue.CircleCompleted += (_, _) => rounds++;
        Assert.That(Enumerable.Range(0, 5).Select(_ => queue.Dequeue()), Is.EqualTo(new[] { "a", "b", "a", "b", "a" }));
        Assert.That(rounds, Is.EqualTo(3));
    }

    [Test]
    public void FieldsEndAtDelimitersAndLines()
    {
        using var stream = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes("20240304 05:00, -1.5 ,7\r\nabc,42")));
        Assert.That(stream.GetDateTime(), Is.EqualTo(new DateTime(2024, 3, 4, 5, 0, 0)));
        Assert.That(stream.GetDecimal(out var lineEnds), Is.EqualTo(-1.5m));
        Assert.That(lineEnds, Is.False);
        Assert.That(stream.GetDecimal(out lineEnds), Is.EqualTo(7));
        Assert.That(lineEnds, Is.True);
        Assert.That(stream.GetString(), Is.EqualTo("abc"));
        Assert.That(stream.GetInt32(), Is.EqualTo(42));
    }

    [Test]
    public void SequencesAreGroupedAndSearched()
    {
        Assert.That(new[] { 1, 2, 5, 6, 9 }.GroupAdjacentBy((a, b) => b - a == 1).Select(group => group.Count()), Is.EqualTo(new[] { 2, 2, 1 }));
        Assert.That(new[] { 3, 1, 2, 4 }.Median(), Is.EqualTo(3));
        Assert.That(new List<int> { 1, 3, 5 }.BinarySearch<int, int>(4, (value, item) => value.CompareTo(item)), Is.EqualTo(~2));
        Assert.That(LinqExtensions.Range(0, 3, i => i + 1, includeEndPoint: true), Is.EqualTo(new[] { 0, 1, 2, 3 }));
    }
}
