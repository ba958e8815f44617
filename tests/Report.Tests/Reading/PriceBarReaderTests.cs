using System.IO.Compression;
using NUnit.Framework;
using YenValve.Report.Reading;

namespace YenValve.Report.Tests.Reading;

[TestFixture]
public sealed class PriceBarReaderTests
{
    private string _folder = "";

    [SetUp]
    public void Make()
    {
        _folder = Directory.CreateTempSubdirectory("yenvalve-bars-").FullName;
        var file = Path.Combine(_folder, PriceBarReader.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry("btcusdt.csv").Open());
        writer.Write("20240731 22:00,10,12,9,11,1\n20240731 23:00,11,15,10,14,1\nbroken\n20240801 00:00,14,16,13,15,1\n");
    }

    [TearDown]
    public void Drop() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void HoursSumToDays()
    {
        var hours = PriceBarReader.Hours(_folder, At(31, 22, 7), At(1, 0, 8));
        Assert.That(hours, Has.Count.EqualTo(3));
        Assert.That(PriceBarReader.Days(hours), Is.EqualTo(new[] { new PriceBar(At(31, 0, 7), 10, 15, 9, 14), new PriceBar(At(1, 0, 8), 14, 16, 13, 15) }));
    }

    [Test]
    public void OnlyTheSpanAskedForIsRead() => Assert.That(PriceBarReader.Hours(_folder, At(31, 23, 7), At(31, 23, 7)).Single().Close, Is.EqualTo(14));

    [Test]
    public void WithoutAFolderThereAreNone() => Assert.That(PriceBarReader.Hours(null, At(31, 0, 7), At(1, 0, 8)), Is.Empty);

    private static DateTime At(int day, int hour, int month) => new(2024, month, day, hour, 0, 0, DateTimeKind.Utc);
}
