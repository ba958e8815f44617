using NUnit.Framework;
using YenValve.Collector.Health;
using YenValve.Collector.Publishers.Dropped;
using YenValve.Collector.Tests.Loopback;

namespace YenValve.Collector.Tests.Publishers;

/// <summary>The folder that vendors' files are put into.</summary>
[TestFixture]
public sealed class DropTests
{
    private const string Volatility = "alternative/yenvalve/usdjpy_volatility.csv";
    private static readonly DateTime Now = new(2026, 1, 26, 12, 0, 0, DateTimeKind.Utc);
    private CollectorRig _rig = null!;
    private string _folder = null!;

    [SetUp]
    public async Task MakeRig()
    {
        _folder = Directory.CreateTempSubdirectory("yenvalve-drop-").FullName;
        _rig = await CollectorRig.StartAsync(Now, (options, _) =>
        {
            options.Drop.Folder = _folder;
            var bloomberg = new DroppedFile { Pattern = "bbg*.csv", Publisher = "vendor-yenvol" };
            bloomberg.Columns["atm_1m"] = "USDJPYV1M Curncy";
            options.Drop.Files.Add(bloomberg);
        });
    }

    [TearDown]
    public async Task DropRig()
    {
        await _rig.DisposeAsync();
        Directory.Delete(_folder, true);
    }

    [Test]
    public async Task AGoodFileIsStoredAndPutAway()
    {
        Put("bbg-0123.csv", "Date,USDJPYV1M Curncy\n2026-01-22,9.5\n2026-01-23,9.8775\n");
        Put("vendor-yenvol.monday.csv", "date,atm_1m,rr25_1m\n2026-01-20,9.10,-0.4\n");
        var status = await _rig.PollAsync("drop");

        Assert.That(_rig.Lines(Volatility)[1..], Is.EqualTo(new[] { "2026-01-20,,9.1,,-0.4,,", "2026-01-22,,9.5,,,,", "2026-01-23,,9.8775,,,," }));
        Assert.That((status.State, status.Rows), Is.EqualTo((FeedState.Current, 3L)));
        Assert.That(Names(DropFeed.Done), Is.EqualTo(new[] { "20260126-120000.bbg-0123.csv", "20260126-120000.vendor-yenvol.monday.csv" }));
        Assert.That(Directory.GetFiles(_folder), Is.Empty);
    }

    [TestCase("bbg.csv", "Date,USDJPYV1M Curncy\n2026-01-22,9.5\n2026-01-23,998\n", "bbg.csv:3: not possible as atm_1m ('998')", TestName = "A figure that cannot be")]
    [TestCase("bbg.csv", "Date,Another\n2026-01-22,9.5\n", "no column 'USDJPYV1M Curncy'", TestName = "Another table")]
    [TestCase("bbg.csv", "Date,USDJPYV1M Curncy\n", "no figures", TestName = "A header alone")]
    [TestCase("holiday.jpg", "x", "no pattern", TestName = "Something else")]
    [TestCase("option-chain.csv", "time,ticker\n", "no quotes", TestName = "A chain without quotes")]
    public async Task ABadFileIsRejectedWholeWithTheReason(string name, string text, string reason)
    {
        Put(name, text);
        await _rig.PollAsync("drop");
        Assert.That(Names(DropFeed.Rejected), Is.EqualTo(new[] { "20260126-120000." + name, $"20260126-120000.{name}.reason.txt" }));
        Assert.That(File.ReadAllText(Path.Combine(_folder, DropFeed.Rejected, $"20260126-120000.{name}.reason.txt")), Does.Contain(reason));
        Assert.That(_rig.Lines(Volatility), Is.Empty);
    }

    [Test]
    public async Task AFileThatIsStillBeingWrittenIsLeftAlone()
    {
        Put("bbg.csv", "Date,USDJPYV1M Curncy\n2026-01-22,9.", Now.AddSeconds(-1));
        Assert.That((await _rig.PollAsync("drop")).State, Is.EqualTo(FeedState.Waiting));
        Assert.That(File.Exists(Path.Combine(_folder, "bbg.csv")));
    }

    [Test]
    public async Task WhatCannotBeStoredStaysInTheFolder()
    {
        Put("bbg.csv", "Date,USDJPYV1M Curncy\n2026-01-22,9.5\n");
        _rig.Write(Volatility + "/in-the-way", "");
        Assert.That((await _rig.PollAsync("drop")).State, Is.EqualTo(FeedState.Failing));
        Assert.That(File.Exists(Path.Combine(_folder, "bbg.csv")));
        Directory.Delete(_rig.PathOf(Volatility), true);
        await _rig.PollAsync("drop");
        Assert.That(_rig.Lines(Volatility)[^1], Is.EqualTo("2026-01-22,,9.5,,,,"));
    }

    [Test]
    public async Task AChainIsReadFromCsv()
    {
        Put("option-chain.6j.csv", "time,ticker,expiry,strike,right,bid,ask,underlying\n2026-01-23 15:00:00,6J,2026-02-06,0.0064,C,-,0.00006,0.00642\n");
        await _rig.PollAsync("drop");
        Assert.That(_rig.Lines("alternative/options/6j.csv")[^1], Is.EqualTo("2026-01-23 15:00:00,2026-02-06 0.0064 C - 0.00006 0.00642"));
    }

    private void Put(string name, string text, DateTime? written = null)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, written ?? Now.AddMinutes(-1));
    }

    private string[] Names(string folder) => [.. Directory.GetFiles(Path.Combine(_folder, folder)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
