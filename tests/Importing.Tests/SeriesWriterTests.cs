using NUnit.Framework;

namespace YenValve.Importing.Tests;

/// <summary>Adding to a file that others read: nothing lost, nothing half, nothing twice.</summary>
[TestFixture]
public sealed class SeriesWriterTests
{
    private static readonly ImportTarget Plain = new("alternative/x.csv", Header: "date,value");
    private static readonly ImportTarget Zip = new("crypto/x.zip", "x.csv");
    private string _folder = null!;

    private string PlainPath => Path.Combine(_folder, Plain.Path);

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("yenvalve-writer-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void MakesTheFileWithItsHeaderAndThenAppends()
    {
        var writer = new SeriesWriter(_folder, Plain);
        writer.Append(["2026-01-05,1"]);
        var created = File.ReadAllText(PlainPath);
        var outcome = writer.Append(["2026-01-06,2", "2026-01-07,3"]);

        Assert.That(created, Is.EqualTo("date,value\n2026-01-05,1\n"));
        Assert.That(File.ReadAllText(PlainPath), Is.EqualTo(created + "2026-01-06,2\n2026-01-07,3\n"));
        Assert.That((outcome.Added, writer.Last), Is.EqualTo((2, "2026-01-07")));
    }

    [Test]
    public void TheSameRowsAgainChangeNotAByte()
    {
        string[] rows = ["2026-01-05,1", "2026-01-06,2"];
        new SeriesWriter(_folder, Plain).Append(rows);
        var before = (File.ReadAllText(PlainPath), File.GetLastWriteTimeUtc(PlainPath));
        var outcome = new SeriesWriter(_folder, Plain).Append(rows);

        Assert.That((File.ReadAllText(PlainPath), File.GetLastWriteTimeUtc(PlainPath)), Is.EqualTo(before));
        Assert.That((outcome.Added, outcome.Unchanged), Is.EqualTo((0, 2)));
    }

    [Test]
    public void ARowBetweenStoredOnesFindsItsPlace()
    {
        var writer = new SeriesWriter(_folder, Plain);
        writer.Append(["2026-01-05,1", "2026-01-07,3"]);
        writer.Append(["2026-01-06,2", "2026-01-08,4"]);
        Assert.That(File.ReadAllLines(PlainPath), Is.EqualTo(new[] { "date,value", "2026-01-05,1", "2026-01-06,2", "2026-01-07,3", "2026-01-08,4" }));
    }

    [Test]
    public void AnotherFigureOfADayIsToldAndTheStoredOneStays()
    {
        var writer = new SeriesWriter(_folder, Plain);
        writer.Append(["2026-01-05,1"]);
        var outcome = writer.Append(["2026-01-05,9", "2026-01-06,2"]);

        Assert.That(outcome.Conflicts, Is.EqualTo(new[] { new RowConflict("2026-01-05,9", "2026-01-05,1") }));
        Assert.That(File.ReadAllLines(PlainPath)[1..], Is.EqualTo(new[] { "2026-01-05,1", "2026-01-06,2" }));
    }

    [Test]
    public void ATornLastLineIsTakenOffAtTheStart()
    {
        new SeriesWriter(_folder, Plain).Append(["2026-01-05,1.25", "2026-01-06,2.25"]);
        File.AppendAllText(PlainPath, "2026-01-07,3.");
        string? torn = null;
        var writer = new SeriesWriter(_folder, Plain) { Repaired = (_, text) => torn = text };

        Assert.That(writer.Last, Is.EqualTo("2026-01-06"));
        Assert.That(torn, Is.EqualTo("2026-01-07,3."));
        writer.Append(["2026-01-07,3.25"]);
        Assert.That(File.ReadAllLines(PlainPath)[^1], Is.EqualTo("2026-01-07,3.25"));
    }

    [Test]
    public void AFileFromBeforeAColumnWasAddedIsStillRead()
    {
        new SeriesWriter(_folder, Plain).Append(["2026-01-05,1"]);
        var wider = new SeriesWriter(_folder, Plain with { Header = "date,value,coverage" });
        wider.Append(["2026-01-06,2,0.5"]);
        Assert.That(new StoredSeries(_folder, Plain).Rows, Is.EqualTo(new[] { "2026-01-05,1", "2026-01-06,2,0.5" }));
    }

    [Test]
    public void RowsThatAnotherProgramAddedMeanwhileStay()
    {
        var writer = new SeriesWriter(_folder, Plain);
        writer.Append(["2026-01-05,1"]);
        new SeriesWriter(_folder, Plain).Append(["2026-01-06,2"]);
        writer.Append(["2026-01-06,2", "2026-01-07,3"]);
        Assert.That(File.ReadAllLines(PlainPath)[1..], Is.EqualTo(new[] { "2026-01-05,1", "2026-01-06,2", "2026-01-07,3" }));
    }

    [TestCase(0, TestName = "Full disk: not a byte fits")]
    [TestCase(7, TestName = "Full disk: half a line fits")]
    [TestCase(13, TestName = "Full disk: a line and no more fits")]
    public void AFullDiskLeavesWhatWasStored(int fits)
    {
        new SeriesWriter(_folder, Plain).Append(["2026-01-05,1"]);
        var before = File.ReadAllText(PlainPath);
        var space = fits;
        var writer = new SeriesWriter(_folder, Plain, path => new FullDisk(path, space));

        Assert.That(() => writer.Append(["2026-01-06,2", "2026-01-07,3"]), Throws.InstanceOf<IOException>().With.Message.Contains("No space"));
        Assert.That(File.ReadAllText(PlainPath), Is.EqualTo(before));
        space = int.MaxValue;
        Assert.That(writer.Append(["2026-01-06,2", "2026-01-07,3"]).Added, Is.EqualTo(2));
        Assert.That(File.ReadAllText(PlainPath), Is.EqualTo(before + "2026-01-06,2\n2026-01-07,3\n"));
    }

    [Test]
    public void AZipIsReplacedAndAlwaysWhole()
    {
        var writer = new SeriesWriter(_folder, Zip);
        writer.Append(["20260105 00:00,1,1,1,1,1"]);
        using var reader = File.OpenRead(Path.Combine(_folder, Zip.Path));
        writer.Append(["20260105 01:00,2,2,2,2,2"]);

        using var seen = new System.IO.Compression.ZipArchive(reader);
        Assert.That(new StreamReader(seen.GetEntry("x.csv")!.Open()).ReadToEnd(), Is.EqualTo("20260105 00:00,1,1,1,1,1\n"), "who had it open reads the old one to its end");
        Assert.That(new StoredSeries(_folder, Zip).Count, Is.EqualTo(2));
        Assert.That(Directory.GetFiles(_folder, "*.tmp", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void ManyThreadsLoseNothing()
    {
        var writer = new SeriesWriter(_folder, Plain);
        Parallel.For(0, 200, i => writer.Append([$"2026-01-05 {i / 60:00}:{i % 60:00},{i}"]));
        Assert.That(File.ReadAllLines(PlainPath), Has.Length.EqualTo(201));
        Assert.That(File.ReadAllLines(PlainPath)[1..], Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    /// <summary>A file on a disk with room for so many bytes.</summary>
    private sealed class FullDisk(string path, int room) : Stream
    {
        private readonly FileStream _file = new(path, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);

        public override bool CanRead => false;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => _file.Length;

        public override long Position { get => _file.Position; set => _file.Position = value; }

        public override void Flush() => _file.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => _file.Seek(offset, origin);

        public override void SetLength(long value) => _file.SetLength(value);

        public override void Write(byte[] buffer, int offset, int count)
        {
            _file.Write(buffer, offset, Math.Min(count, room));
            if (count > room) throw new IOException("No space left on device");
        }

        protected override void Dispose(bool disposing)
        {
            _file.Dispose();
            base.Dispose(disposing);
        }
    }
}
