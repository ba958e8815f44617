using NUnit.Framework;
using YenValve.Collector.Tests.Streams.Loopback;

namespace YenValve.Collector.Tests.Streams;

/// <summary>A process that ends within a bar, and the next one.</summary>
[TestFixture]
public sealed class RestartTests
{
    private static readonly TimeSpan OneBar = TimeSpan.FromSeconds(335);

    [Test]
    public async Task ARestartWithinABarNeitherLosesNorDoubles()
    {
        await using var first = new StreamRig();
        var peer = await first.Start();
        await first.Pass(TimeSpan.FromSeconds(20), peer);
        var told = PublisherTalk.BybitMessage(first.Now, (first.Now, "Buy", "1", "100000"));
        await first.Say(peer, told);
        await first.Pass(TimeSpan.FromSeconds(40), peer);
        await first.DisposeAsync();
        first.Time.Advance(TimeSpan.FromSeconds(60));

        await using var second = new StreamRig(folder: first.Folder, time: first.Time);
        peer = await second.Start();
        await second.Say(peer, told);
        await second.Say(peer, PublisherTalk.BybitMessage(second.Now, (second.Now, "Sell", "1", "50000")));
        await second.Pass(OneBar, peer);

        // Sixty seconds of three hundred passed without a process, and the last second of the first one may not have been pushed; what the publisher sent again counts once.
        Assert.That(second.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "100000,50000,2,Bybit,0.7966")));
        Assert.That(second.Stream.Counts.Repeated, Is.EqualTo(1));
    }

    [TestCase(true, TestName = "killed before the row was stored")]
    [TestCase(false, TestName = "killed after the row was stored and before the journal was trimmed")]
    public async Task AKillAtTheEndOfABarStoresTheRowOnce(bool isBefore)
    {
        await using var first = new StreamRig();
        var peer = await first.Start();
        await first.Pass(TimeSpan.FromSeconds(60), peer);
        await first.Say(peer, PublisherTalk.BybitMessage(first.Now, (first.Now, "Buy", "1", "100000")));
        await first.Pass(OneBar, peer);
        var row = StreamRig.Row(10, 0, "100000,0,1,Bybit,1");
        Assert.That(first.Rows, Is.EqualTo(new[] { row }));
        await first.DisposeAsync();
        if (isBefore) File.Delete(Path.Combine(first.Folder, "alternative", "liquidations", "btc.csv"));

        await using var second = new StreamRig(folder: first.Folder, time: first.Time);
        await second.Pass(OneBar, await second.Start());
        Assert.That(second.Rows[0], Is.EqualTo(row));
        Assert.That(second.Rows, Has.Length.EqualTo(2));
    }

    [Test]
    public async Task ATornJournalLosesItsTornLineAndSaysSo()
    {
        await using var first = new StreamRig();
        var peer = await first.Start();
        await first.Pass(TimeSpan.FromSeconds(20), peer);
        await first.Say(peer, PublisherTalk.BybitMessage(first.Now, (first.Now, "Buy", "1", "100000")));
        await first.Pass(TimeSpan.FromSeconds(30), peer);
        await first.Say(peer, PublisherTalk.BybitMessage(first.Now, (first.Now, "Buy", "1", "300000")));
        peer.Drop();
        await first.DisposeAsync();
        var journal = first.Journals.Single();
        await using (var file = File.OpenWrite(journal)) file.SetLength(file.Length - 9);

        await using var second = new StreamRig(folder: first.Folder, time: first.Time);
        await second.Pass(OneBar, await second.Start());

        // What stands in the journal proves thirty-nine seconds; the next process began at the fiftieth.
        var cells = second.Rows[0].Split(',');
        Assert.That((cells[2], cells[4], double.Parse(cells[6], System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(("100000", "1", 0.9633)));
    }

    [Test]
    public async Task OldJournalsAreDeleted()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromHours(2.5), peer);
        Assert.That(rig.Journals.Select(Path.GetFileName), Is.EqualTo(new[] { "20251010T12.journal" }));
        Assert.That(rig.Rows, Has.Length.EqualTo(29));
    }
}
