using System.Text.Json;
using NUnit.Framework;

namespace YenValve.Launcher.Tests.OrderComparison;

/// <summary><c>compare</c> on files as LEAN writes them.</summary>
[TestFixture, NonParallelizable]
public sealed class CompareCommandTests
{
    private const string Submitted = """{"id":"A-1-1","algorithmId":"A","orderId":1,"orderEventId":1,"symbol":"BTCUSDT 18N","symbolValue":"BTCUSDT","time":1583024400.0,"status":"submitted","fillPrice":0.0,"fillPriceCurrency":"USDT","fillQuantity":0.0,"direction":"buy","isAssignment":false,"quantity":1.5,"limitPrice":8500.5}""";
    private const string Filled = """{"id":"A-1-2","algorithmId":"A","orderId":1,"orderEventId":2,"symbol":"BTCUSDT 18N","symbolValue":"BTCUSDT","time":1583028000.0,"status":"filled","orderFeeAmount":0.0015,"orderFeeCurrency":"BTC","fillPrice":8500.5,"fillPriceCurrency":"USDT","fillQuantity":1.4985,"direction":"buy","isAssignment":false,"quantity":1.5,"limitPrice":8500.5}""";
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public async Task EqualRunsAreEqualWhateverTheirIds()
    {
        var run = await Compare($"[{Submitted},{Filled}]", $"[{Filled},{Submitted}]".Replace("\"A", "\"B").Replace("1.4985", "1.49850"));
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("1 order, 2 events").And.Contain("equal, order by order"));
    }

    [Test]
    public async Task EachDifferentFieldIsNamed()
    {
        var run = await Compare($"[{Submitted},{Filled}]", $"[{Submitted},{Filled.Replace("\"fillPrice\":8500.5", "\"fillPrice\":8500.49").Replace("1583028000", "1583031600")}]", "--json");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        using var said = JsonDocument.Parse(run.Output);
        Assert.That(said.RootElement.GetProperty("equal").GetBoolean(), Is.False);
        Assert.That(said.RootElement.GetProperty("differences").EnumerateArray().Select(d => (d.GetProperty("field").GetString(), d.GetProperty("first").GetString(), d.GetProperty("second").GetString())),
            Is.EqualTo(new[] { ("time", "2020-03-01 02:00:00", "2020-03-01 03:00:00"), ("fillPrice", "8500.5", "8500.49") }));
    }

    [Test]
    public async Task AToleranceLetsSmallDifferencesPass()
    {
        var other = $"[{Submitted},{Filled.Replace("\"fillPrice\":8500.5", "\"fillPrice\":8500.49")}]";
        Assert.That((await Compare($"[{Submitted},{Filled}]", other, "--tolerance", "1e-5")).ExitCode, Is.Zero);
        Assert.That((await Compare($"[{Submitted},{Filled}]", other, "--tolerance", "1e-7")).ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task MissingOrdersAndEventsAreTold()
    {
        var second = Submitted.Replace("\"orderId\":1", "\"orderId\":2");
        var run = await Compare($"[{Submitted},{Filled},{second}]", $"[{Submitted}]");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("different: 2 places, the earliest at 2020-03-01 01:00 UTC"));
    }

    [Test]
    public async Task AFolderMeansItsRunNotItsTwins()
    {
        _folder.Write("YenValve-order-events.json", $"[{Submitted}]");
        _folder.Write("YenValve-without-macro-order-events.json", "[]");
        Assert.That((await CommandLineRun.Of("compare", _folder.Path, Path.Combine(_folder.Path, "YenValve.json"))).ExitCode, Is.Zero);
        _folder.Write("Other-order-events.json", "[]");
        var run = await CommandLineRun.Of("compare", _folder.Path, _folder.Path);
        Assert.That((run.ExitCode, run.Error.Contains("several runs")), Is.EqualTo((2, true)), run.Error);
    }

    [TestCase("nowhere")]
    [TestCase("text.json")]
    public async Task WhatIsNotThereIsTwo(string path)
    {
        _folder.Write("text-order-events.json", "no JSON");
        var run = await CommandLineRun.Of("compare", Path.Combine(_folder.Path, path), Path.Combine(_folder.Path, path));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }

    private Task<CommandLineRun> Compare(string first, string second, params string[] options) => CommandLineRun.Of(
        ["compare", _folder.Write("a-order-events.json", first), _folder.Write("b-order-events.json", second), .. options]);
}
