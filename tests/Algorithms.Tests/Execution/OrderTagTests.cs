using NUnit.Framework;
using YenValve.Algorithms.Execution;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>Tags say what an order was for, and are read again.</summary>
[TestFixture]
public class OrderTagTests
{
    private static readonly DateTime Step = new(2024, 9, 16, 1, 0, 0, DateTimeKind.Utc);

    [Test]
    public void WrittenAndRead()
    {
        Assert.That(new OrderTag(OrderPurpose.Rung, Step, 2, 59132.05m).Text(), Is.EqualTo("rung 20240916T0100 2 ref 59132.05"));
        Assert.That(new OrderTag(OrderPurpose.Schedule, Step).Text("S 0.82 above 0.6"), Is.EqualTo("schedule 20240916T0100 S 0.82 above 0.6"));
        foreach (var tag in new OrderTag[] { new(OrderPurpose.Rung, Step, 2, 59132.05m), new(OrderPurpose.Schedule, Step), new(OrderPurpose.Stop, Step) })
        {
            Assert.That(OrderTag.TryParse(tag.Text("some words"), out var read), Is.True);
            Assert.That(read, Is.EqualTo(tag));
            Assert.That(read.StepUtc.Kind, Is.EqualTo(DateTimeKind.Utc));
        }
    }

    [Test]
    public void NoLongerThanBrokeragesTake() => Assert.That(new OrderTag(OrderPurpose.Schedule, Step).Text(new string('x', 500)), Has.Length.EqualTo(200));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("Liquidated")]
    [TestCase("schedule tomorrow")]
    [TestCase("rung 20240916T0100 two ref 5")]
    [TestCase("rung 20240916T0100 2")]
    public void OtherTextsAreNotTags(string? text) => Assert.That(OrderTag.TryParse(text, out _), Is.False);
}
