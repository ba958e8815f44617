using NUnit.Framework;
using QuantConnect;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Live;

/// <summary>Files that grow while a run goes on: each point once, at its time or when it is found, never in the past.</summary>
[TestFixture]
public class GrowingFileTests
{
    private static readonly DateTime Noon = new(2024, 3, 2, 12, 0, 0);
    private static readonly DateTime Day = Noon.Date;
    private readonly List<string> _heard = [];
    private TestData _data = null!;

    [SetUp]
    public void SetUp()
    {
        _heard.Clear();
        _data = new TestData().WithHours(TestData.Hours(Day, 12));
    }

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void AnHourIsToldWhenItIsFound()
    {
        var clock = new ScriptedClock(Noon)
            .At(Noon.AddHours(1).AddSeconds(4), () => _data.WithHours(TestData.Hours(Day, 13)))
            .At(Noon.AddHours(2).AddSeconds(7), () => _data.WithHours(TestData.Hours(Day, 14)));
        var outcome = Bars(clock, Noon.AddHours(2.1)).Run();
        Assert.That(outcome.RuntimeError, Is.Empty);
        Assert.That(_heard, Is.EqualTo(new[] { "12:00:00 12", "13:00:10 13", "14:00:10 14" }));
    }

    [Test]
    public void ABarThatDoesNotComeIsFilledInAfterTenMinutesAndTheRealOneToldLate()
    {
        var clock = new ScriptedClock(Noon).At(Noon.AddMinutes(95), () => _data.WithHours(TestData.Hours(Day, 13)));
        Bars(clock, Noon.AddHours(1.9)).Run();
        Assert.That(_heard, Is.EqualTo(new[] { "12:00:00 12", "13:10:00 12 filled", "13:35:00 13" }));
    }

    [Test]
    public void WhatIsKnownAheadComesAtItsTime()
    {
        _data.WithHours(TestData.Hours(Day, 15));
        Bars(new ScriptedClock(Noon), Noon.AddHours(3)).Run();
        Assert.That(_heard, Is.EqualTo(new[] { "12:00:00 12", "13:00:00 13", "14:00:00 14", "15:00:00 15" }));
    }

    [Test]
    public void AFileThatCannotBeReadIsSaidOnceAndReadWhenItCan()
    {
        var clock = new ScriptedClock(Noon)
            .At(Noon.AddMinutes(61), () => File.WriteAllText(_data.HourFile, "half a zip"))
            .At(Noon.AddMinutes(65), () => _data.WithHours(TestData.Hours(Day, 13)));
        var outcome = Bars(clock, Noon.AddHours(1.2)).Run();
        Assert.That(_heard, Is.EqualTo(new[] { "12:00:00 12", "13:05:00 13" }));
        Assert.That(outcome.Warnings.Where(text => text.Contains("btcusdt_trade.zip") && text.Contains("zip file")), Has.Exactly(1).Items);
    }

    [Test]
    public void RowsOfATextComeOnceAndATornOneWhenItIsWhole()
    {
        // A row of day D is public at D + 1.
        _data.Text("alternative/rate.csv", "2024-02-28,1\n2024-03-01,2\n");
        var clock = new ScriptedClock(Noon)
            .At(Noon.AddHours(12).AddSeconds(1), () => File.AppendAllText(Path.Combine(_data.Folder, "alternative/rate.csv"), "2024-03-02,3\n2024-03-0"))
            .At(Noon.AddHours(12).AddSeconds(12), () => File.AppendAllText(Path.Combine(_data.Folder, "alternative/rate.csv"), "2,4\n"));
        Rows(clock, Noon.AddHours(13)).Run();
        Assert.That(_heard, Is.EqualTo(new[] { "00:00:20 3", "00:00:20 4" }));
    }

    [Test]
    public void ARowCorrectedBeforeItsReleaseComesOutRightAndOneOlderThanTheLastIsLeft()
    {
        var file = _data.Text("alternative/rate.csv", "2024-03-02,3\n");
        var clock = new ScriptedClock(Noon)
            .At(Noon.AddHours(6), () => File.WriteAllText(file, "2024-03-02,7\n"))
            .At(Noon.AddHours(12.5), () => File.WriteAllText(file, "2024-03-01,5\n2024-03-02,7\n"));
        Rows(clock, Noon.AddHours(13)).Run();
        Assert.That(_heard, Is.EqualTo(new[] { "00:00:00 7" }));
    }

    private PaperRun Bars(ScriptedClock clock, DateTime end) => new(_data, clock, () => new HourAlgorithm
    {
        AtData = (a, slice) => _heard.Add(FormattableString.Invariant($"{a.UtcTime:HH:mm:ss} {slice.Bars[a.Btc].Close}{(slice.Bars[a.Btc].IsFillForward ? " filled" : "")}")),
    })
    {
        End = end,
    };

    private PaperRun Rows(ScriptedClock clock, DateTime end) => new(_data, clock, () => new HourAlgorithm
    {
        AtStart = a => a.AddData<DatedRow>("RATE", Resolution.Daily, TimeZones.Utc),
        AtData = (a, slice) =>
        {
            foreach (var row in slice.AllData.OfType<DatedRow>()) _heard.Add(FormattableString.Invariant($"{a.UtcTime:HH:mm:ss} {row.Value}"));
        },
    })
    {
        End = end,
    };
}
