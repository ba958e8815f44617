using System.Buffers.Binary;
using NUnit.Framework;
using YenValve.Report.Making;
using YenValve.Report.Pictures;

namespace YenValve.Report.Tests.Pictures;

[TestFixture]
public sealed class ReportPicturesTests
{
    [Test]
    public void PicturesOfAllThatIsKnown()
    {
        using var run = new RunFolder();
        var pictures = ReportPictures.Of(ReportFacts.Of(ReportSource.Read(run.WithResult().WithAudit().Result)));
        Assert.That(pictures.Select(picture => picture.Name), Is.EqualTo(new[] { "overview", "equity", "drawdown", "exposure", "stress" }));
        Assert.That(Size(pictures[0].Png), Is.EqualTo((1200, 1000)));
        Assert.That(Size(pictures[1].Png), Is.EqualTo((1200, 250)));
    }

    [Test]
    public void WithoutAuditOnlyWhatTheResultHolds()
    {
        using var run = new RunFolder();
        var pictures = ReportPictures.Of(ReportFacts.Of(ReportSource.Read(run.WithResult(twins: false).Result)));
        Assert.That(pictures.Select(picture => picture.Name), Is.EqualTo(new[] { "overview", "equity", "drawdown" }));
    }

    // Width and height stand in a PNG's first chunk.
    private static (int Width, int Height) Size(byte[] png) => (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
