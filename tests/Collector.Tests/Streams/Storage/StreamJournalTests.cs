using System.Text;
using NUnit.Framework;
using YenValve.Collector.Streams;
using YenValve.Collector.Streams.Storage;

namespace YenValve.Collector.Tests.Streams.Storage;

[TestFixture]
public sealed class StreamJournalTests
{
    private const long Hour = 3_600_000;
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Path.Combine(Path.GetTempPath(), "journal-" + Guid.NewGuid().ToString("N"));

    [TearDown]
    public void RemoveFolder()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, true);
    }

    [Test]
    public void WhatIsWrittenIsReadHourAfterHour()
    {
        StreamRecord[] records = [Of(5, "a"), Of(Hour - 1, ""), Of(Hour, "{\"x\": 1}"), Of(3 * Hour, new string('y', 200_000)), Of((3 * Hour) - 9, "back")];
        Write(records);
        Assert.That(Read(), Is.EqualTo(records.Select(Text)));
        Assert.That(Directory.GetFiles(_folder).Select(Path.GetFileName).Order(), Is.EqualTo(new[] { "19700101T00.journal", "19700101T01.journal", "19700101T03.journal" }));
    }

    [Test]
    public void ATornLineIsCutOffWhereverItIsTornAndTheNextIsWhole()
    {
        Write([Of(1, "first"), Of(2, "second")]);
        var file = Directory.GetFiles(_folder).Single();
        var whole = File.ReadAllBytes(file);
        var first = Array.IndexOf(whole, (byte)'\n') + 1;
        for (var length = first; length < whole.Length; length++)
        {
            File.WriteAllBytes(file, whole[..length]);
            var torn = new List<string>();
            using var journal = new StreamJournal(_folder);
            Assert.That(journal.Read((_, text) => torn.Add(text), Fail).Select(Text), Is.EqualTo(new[] { Text(Of(1, "first")) }));
            Assert.That(torn, length == first ? Is.Empty : Is.EqualTo(new[] { Encoding.UTF8.GetString(whole[first..length]) }));
            journal.Append([Of(3, "third")]);
            Assert.That(Read(), Is.EqualTo(new[] { Text(Of(1, "first")), Text(Of(3, "third")) }));
        }
    }

    [Test]
    public void ALineThatIsNoneIsNamedAndTheOthersAreRead()
    {
        Write([Of(1, "first")]);
        var file = Directory.GetFiles(_folder).Single();
        File.AppendAllText(file, "what is this\nm 2\nz 2 1 x\nm 2 1 fine\n");
        var broken = new List<(int, string)>();
        using var journal = new StreamJournal(_folder);
        Assert.That(journal.Read((_, _) => { }, (_, line, text) => broken.Add((line, text))).Count(), Is.EqualTo(2));
        Assert.That(broken, Is.EqualTo(new[] { (2, "what is this"), (3, "m 2"), (4, "z 2 1 x") }));
    }

    [Test]
    public void ADiskThatIsFullLeavesWholeLinesAndTheSameRecordsMayBeAddedAgain()
    {
        var room = 1;
        using var journal = new StreamJournal(_folder, path => new FullDisk(path, () => room));
        journal.Append([Of(1, "first")]);
        room = 0;
        Assert.Throws<IOException>(() => journal.Append([Of(2, "second"), Of(3, "third")]));
        Assert.That(Read(), Is.EqualTo(new[] { Text(Of(1, "first")) }));
        room = 1;
        journal.Append([Of(2, "second"), Of(3, "third")]);
        Assert.That(Read().Count, Is.EqualTo(3));
    }

    [Test]
    public void OnlyWholeHoursThatNobodyNeedsAreDeleted()
    {
        using var journal = new StreamJournal(_folder);
        for (var hour = 0; hour < 4; hour++) journal.Append([Of(hour * Hour, "x")]);
        journal.Trim((2 * Hour) - 1);
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(3));
        journal.Trim(100 * Hour);
        Assert.That(Directory.GetFiles(_folder).Select(Path.GetFileName), Is.EqualTo(new[] { "19700101T03.journal" }), "the one that is written to stays");
    }

    [Test]
    public void TicksAreNotKept()
    {
        using var journal = new StreamJournal(_folder);
        Assert.That(journal.Append([new StreamRecord(RecordKind.Tick, 0, 1, default), Of(2, "x")]), Is.EqualTo(2));
        Assert.That(Read().Count, Is.EqualTo(1));
    }

    private static StreamRecord Of(long received, string payload) => new(RecordKind.Message, 7, received, Encoding.UTF8.GetBytes(payload));

    private static string Text(StreamRecord record) => $"{record.Kind} {record.Connection} {record.Received} {Encoding.UTF8.GetString(record.Payload.Span)}";

    private static void Fail(string file, int line, string text) => Assert.Fail($"{file}:{line}: {text}");

    private void Write(StreamRecord[] records)
    {
        using var journal = new StreamJournal(_folder);
        for (var kept = 0; kept < records.Length;) kept += journal.Append(records.AsSpan(kept));
    }

    private List<string> Read() => [.. new StreamJournal(_folder).Read((_, _) => { }, Fail).Select(Text)];
}
