using System.Globalization;
using NUnit.Framework;
using QuantConnect;
using YenValve.Collector.Tests.Loopback;
using YenValve.Indicators.Volatility;

namespace YenValve.Collector.Tests.Publishers;

/// <summary>Quotes of yen options and what is made of them.</summary>
[TestFixture]
public sealed class ChainTests
{
    private const string Volatility = "alternative/yenvalve/usdjpy_volatility.csv";
    private static readonly DateTime Quoted = new(2026, 1, 23, 21, 30, 0);

    // The made-up strip of the yen: smiles .095 − .25k + 1.5k² over 24 days and .102 − .20k + 1.2k² over 52, k = ln(K/F). Figures by bisection of N(±d1) = ¼ on the
    // smiles themselves and total variance linear in time, outside this code: 9.77785 at the forward, 10.30293 for yen puts, 9.38846 for yen calls.
    private const double AtTheMoney = 9.777852;
    private const double RiskReversal = 0.914462;
    private const double Butterfly = 0.067842;

    [Test]
    public async Task TheCloseOfNewYorkIsMadeOfTheQuotes()
    {
        await using var rig = await RigAsync(Quoted.AddMinutes(1));
        rig.Write("alternative/nyfed/sofr.csv", "date,sofr\n2026-01-21,3.6\n2026-01-22,3.6\n");
        rig.Publisher.At("/chain", Answer.Json(Chain(Quoted)));
        var status = await rig.PollAsync("option-chain");

        var cells = rig.Lines(Volatility)[^1].Split(',');
        Assert.That(cells[0], Is.EqualTo("2026-01-23"), status.LastError);
        Assert.That(Number(cells[2]), Is.EqualTo(AtTheMoney).Within(0.005));
        Assert.That(Number(cells[4]), Is.EqualTo(RiskReversal).Within(0.01));
        Assert.That(Number(cells[5]), Is.EqualTo(Butterfly).Within(0.01));
        Assert.That((cells[1], cells[3], cells[6]), Is.EqualTo(("", "", "")), "what the quotes do not say stays unknown");
        Assert.That(rig.Lines("alternative/options/6j.csv"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task AVendorsFiguresOfTheDayStay()
    {
        await using var rig = await RigAsync(Quoted.AddMinutes(1));
        rig.Write("alternative/nyfed/sofr.csv", "date,sofr\n2026-01-22,3.6\n");
        rig.Write(Volatility, "date,atm_1w,atm_1m,atm_3m,rr25_1m,bf25_1m,forward_points_1m\n2026-01-23,,9.8775,,,,\n");
        rig.Publisher.At("/chain", Answer.Json(Chain(Quoted)));
        await rig.PollAsync("option-chain");
        Assert.That(rig.Lines(Volatility)[1..], Is.EqualTo(new[] { "2026-01-23,,9.8775,,,," }));
    }

    [Test]
    public async Task QuotesOfAnotherHourMakeNoClose()
    {
        await using var rig = await RigAsync(Quoted.AddHours(1).AddMinutes(1));
        rig.Write("alternative/nyfed/sofr.csv", "date,sofr\n2026-01-22,3.6\n");
        rig.Publisher.At("/chain", Answer.Json(Chain(Quoted.AddHours(1))));
        await rig.PollAsync("option-chain");
        Assert.That(rig.Lines(Volatility), Is.Empty, "17:30 in New York is after the close");
        Assert.That(rig.Lines("alternative/options/6j.csv"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task WithoutADollarRateTheStripIsKeptAndTheReasonTold()
    {
        await using var rig = await RigAsync(Quoted.AddMinutes(1));
        rig.Publisher.At("/chain", Answer.Json(Chain(Quoted)));
        var status = await rig.PollAsync("option-chain");
        Assert.That(rig.Lines(Volatility), Is.Empty);
        Assert.That(status.Refused, Is.EqualTo(1));
        Assert.That(rig.Log.All, Has.Some.Contains("no dollar rate"));
    }

    [TestCase("\"bid\":0.0001,\"ask\":0.00009", TestName = "Bid above ask")]
    [TestCase("\"bid\":-0.0001,\"ask\":0.00009", TestName = "A negative bid")]
    public async Task AQuoteThatCannotBeTrueRefusesTheChain(string sides)
    {
        await using var rig = await RigAsync(Quoted.AddMinutes(1));
        rig.Publisher.At("/chain", Answer.Json($$"""{"time":"2026-01-23T21:30:00Z","ticker":"6J","quotes":[{"expiry":"2026-02-06","strike":0.0064,"right":"C",{{sides}},"underlying":0.00642}]}"""));
        Assert.That((await rig.PollAsync("option-chain")).State, Is.EqualTo(YenValve.Collector.Health.FeedState.Failing));
        Assert.That(rig.Lines("alternative/options/6j.csv"), Is.Empty);
    }

    private static Task<CollectorRig> RigAsync(DateTime now) => CollectorRig.StartAsync(now, (options, address) =>
    {
        FeedCases.At(options, address);
        options.Chain.MakesVolatility = true;
    });

    private static string Chain(DateTime time)
    {
        var quotes = new List<string>();
        Add(24, 0.00642, 0.095, -0.25, 1.5);
        Add(52, 0.006442, 0.102, -0.20, 1.2);
        return $$"""{"time":"{{time:yyyy-MM-dd'T'HH:mm:ss'Z'}}","ticker":"6J","quotes":[{{string.Join(',', quotes)}}]}""";

        void Add(int days, double forward, double level, double skew, double curvature)
        {
            var expiry = time.Date.AddDays(days);
            var years = (expiry.AddHours(14) - time).TotalDays / 365.0;
            for (var i = 0; i <= 64; i++)
            {
                var strike = Math.Round(0.0056 + (i * 0.000025), 6);
                var k = Math.Log(strike / forward);
                foreach (var right in new[] { OptionRight.Call, OptionRight.Put })
                {
                    var mid = Black.Price(forward, strike, years, level + (skew * k) + (curvature * k * k), right, Math.Exp(-0.036 * years)).ToString("0.###############", CultureInfo.InvariantCulture);
                    quotes.Add(FormattableString.Invariant($"{{\"expiry\":\"{expiry:yyyy-MM-dd}\",\"strike\":{strike:0.######},\"right\":\"{(right == OptionRight.Call ? "C" : "P")}\",\"bid\":{mid},\"ask\":{mid},\"underlying\":{forward}}}"));
                }
            }
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
