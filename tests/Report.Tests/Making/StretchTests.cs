using NUnit.Framework;
using YenValve.Report.Making;

namespace YenValve.Report.Tests.Making;

[TestFixture]
public sealed class StretchTests
{
    private static readonly DateTime Start = new(2024, 1, 1, 1, 0, 0, DateTimeKind.Utc);

    [Test]
    public void NeighboursOfOneNameAreOneStretch()
    {
        string?[] names = [null, "a", "a", "b", null, null, "a"];
        var stretches = Stretch.Of(names.Select((name, day) => (Start.AddDays(day), name)));
        Assert.That(stretches, Is.EqualTo(new[]
        {
            new Stretch(Start.AddDays(1), Start.AddDays(3), "a"),
            new Stretch(Start.AddDays(3), Start.AddDays(4), "b"),
            new Stretch(Start.AddDays(6), Start.AddDays(7), "a"),
        }));
    }

    [Test]
    public void NothingIsNoStretch() => Assert.That(Stretch.Of([]), Is.Empty);
}
