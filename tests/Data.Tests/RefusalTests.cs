using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using QuantConnect.Logging;

namespace YenValve.Data.Tests;

/// <summary>What readers make of rows that cannot be true, and of any text at all.</summary>
[TestFixture]
public sealed class RefusalTests
{
    [TestCase("2024-08-05,-16,15.61,12,-3.5,.4,-60", TestName = "A negative volatility")]
    [TestCase("2024-08-05,16,0,12,-3.5,.4,-60", TestName = "A volatility of nothing")]
    [TestCase("2024-08-05,16,1561,12,-3.5,.4,-60", TestName = "A volatility without its point")]
    public void RefusesVolatilities(string line) => Assert.That(Lines.Read<YenVolatility>("USDJPY", line), Is.Null);

    [TestCase("2025-10-10 20:00,2025-10-10 19:00,1,1,,x", TestName = "Public before it happened")]
    [TestCase("2025-10-10 20:00,,1,1,,x", TestName = "Without an end")]
    [TestCase("2025-10-10 20:00,2025-10-11 00:00,-1,1,,x", TestName = "Negative liquidations")]
    public void RefusesBars(string line) => Assert.That(Lines.Read<Liquidations>("BTC", line), Is.Null);

    [TestCase("2024-08-05 20:00,2024-08-09 0.0068 C 0.0001 0.00012 0.00689", true)]
    [TestCase("2024-08-05 20:00,2024-08-09 0.0068 C - 0.00012 0.00689", true)]
    [TestCase("2024-08-05 20:00,2024-08-09 0.0068 C 0.0003 0.00012 0.00689", false)]
    [TestCase("2024-08-05 20:00,2024-08-09 0.0068 X 0.0001 0.00012 0.00689", false)]
    [TestCase("2024-08-05 20:00,2024-08-09 0 C 0.0001 0.00012 0.00689", false)]
    [TestCase("2024-08-05 20:00", false)]
    public void TakesStripsOfPossibleQuotesOnly(string line, bool taken) =>
        Assert.That(Lines.Read<YenOptionStrip>("6J", line), taken ? Is.Not.Null : Is.Null);

    [Test]
    public void AMissingBidIsMissing()
    {
        var quote = Lines.Read<YenOptionStrip>("6J", "2024-08-05 20:00,2024-08-09 0.0068 C - 0.00012 0.00689")!.Quotes.Single();
        Assert.That((quote.Bid, quote.Ask, quote.Mid), Is.EqualTo(((double?)null, (double?)0.00012, (double?)null)));
    }

    [Test]
    public void AnUnknownMacroSeriesIsNamed() =>
        Assert.That(() => Lines.Read<MacroSeries>("NIKKEI", "2024-08-05,1"), Throws.ArgumentException.With.Message.Contains("NIKKEI").And.Message.Contains("VIX"));

    [Test]
    public void NamesFileLineAndValue()
    {
        var errors = new List<string>();
        var before = Log.LogHandler;
        Log.LogHandler = new FunctionalLogHandler(_ => { }, _ => { }, errors.Add);
        try
        {
            var reader = new JgbCurve();
            var config = Lines.Config<JgbCurve>("JGB");
            foreach (var line in new[] { "date,1Y", "", "2026-01-19,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1", "2026-01-20,1,1,1,1,1,1,1,1,1,1,1,1,1,376.5,1" })
                reader.Reader(config, line, default, false);
        }
        finally
        {
            Log.LogHandler = before;
        }

        Assert.That(errors, Has.Exactly(1).Contains("alternative/mof/jgb_par_yields.csv:4: not a yield in percent ('376.5')"));
    }

    // Any line gives a value or a refusal: never an exception, and never a zero for a blank.
    [Test]
    public void AnyTextGivesAValueOrARefusal() => Check.QuickThrowOnFailure(Prop.ForAll(Rows(), line =>
    {
        PublishedData?[] data =
        [
            Lines.Read<JgbCurve>("JGB", line), Lines.Read<YenVolatility>("USDJPY", line), Lines.Read<YenPositioning>("JPY", line), Lines.Read<MacroSeries>("VIX", line),
            Lines.Read<Liquidations>("BTC", line), Lines.Read<PerpetualMarket>("BTC", line), Lines.Read<PolicyMeeting>("BOJ", line), Lines.Read<YenOptionStrip>("6J", line),
        ];
        return data.All(d => d == null || d.EndTime >= d.ReferenceTime) && BlanksAreMissing(line);
    }));

    private static bool BlanksAreMissing(string line)
    {
        if (Lines.Read<YenVolatility>("USDJPY", line) is not { } read) return true;
        var cells = line.Trim().Split(',');
        double?[] values = [read.AtmOneWeek, read.AtmOneMonth, read.AtmThreeMonths, read.RiskReversal, read.Butterfly, read.ForwardPoints];
        return values.Select((value, i) => (value, Text: i + 1 < cells.Length ? cells[i + 1].Trim() : "")).All(v => v.Text is not ("" or "-") || v.value == null);
    }

    // Mostly rows that are nearly right, since those are the ones that slip through.
    private static Arbitrary<string> Rows()
    {
        var cell = Gen.Elements("", "-", "0", "1.5", "-2", "1e3", "NaN", "Infinity", "x", " 7 ", "9".PadRight(400, '9'), "2024-08-05", "2024-08-06 01:00", "\uFEFF", "Decision");
        var date = Gen.Elements("2024-08-05", "2024-08-05 20:00", "2024-13-45", "", "date", "\uFEFF2024-08-05", "#", "1e9");
        var row = from first in date
                  from rest in cell.ListOf()
                  select first + string.Concat(rest.Select(c => "," + c));
        return Arb.From(Gen.OneOf(row, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")));
    }
}
