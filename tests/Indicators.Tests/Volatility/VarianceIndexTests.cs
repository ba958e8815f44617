using System.Globalization;
using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using YenValve.Data;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class VarianceIndexTests
{
    private const double Rate = .036;
    private static readonly DateTime Now = new(2026, 1, 2, 14, 0, 0);

    private static readonly SubscriptionDataConfig Config = new(
        typeof(YenOptionStrip), Symbol.CreateBase(typeof(YenOptionStrip), Symbol.Create("6J", SecurityType.Base, Market.USA), Market.USA),
        Resolution.Daily, TimeZones.Utc, TimeZones.Utc, false, false, false, true);

    [TestCase(VarianceKind.LogContract, 9.75945213, 10.56649085, 10.06676484)]
    [TestCase(VarianceKind.Simple, 9.72413629, 10.49236514, 10.01635894)]
    public void MeetsTheSyntheticStrip(VarianceKind kind, double near, double next, double index)
    {
        var indicator = Of(kind);
        Assert.That(indicator.Update(Strip(Now)), Is.True);
        double Percent(StripVariance v) => 100 * Math.Sqrt(kind == VarianceKind.Simple ? v.Simple : v.LogContract);
        Assert.Multiple(() =>
        {
            Assert.That(indicator.Near.Variance.CentralStrike, Is.EqualTo(.0064).Within(1e-12));
            Assert.That(indicator.Next.Variance.CentralStrike, Is.EqualTo(.0064).Within(1e-12));
            Assert.That(indicator.Near.Days, Is.EqualTo(24));
            Assert.That(Percent(indicator.Near.Variance), Is.EqualTo(near).Within(1e-8));
            Assert.That(Percent(indicator.Next.Variance), Is.EqualTo(next).Within(1e-8));
            Assert.That(indicator.Volatility, Is.EqualTo(index).Within(1e-8));
            Assert.That((double)indicator.Current.Value, Is.EqualTo(index).Within(1e-8));
            Assert.That(indicator.Skew, Is.Negative, "the synthetic smile falls with the strike");
        });
    }

    [Test]
    public void OnAClockThatIsTheCalendarsItIsTheSameAndAnEventBehindTheMaturityLowersIt()
    {
        VarianceIndex plain = Of(), calendar = Of(), eventful = Of();
        calendar.Clock = new VarianceClock();
        eventful.Clock = new VarianceClock();
        eventful.Clock.Add(Now.AddDays(40), .01, .09);
        foreach (var index in (VarianceIndex[])[plain, calendar, eventful]) index.Update(Strip(Now));
        Assert.That(calendar.Volatility, Is.EqualTo(plain.Volatility).Within(1e-9));

        // Near and next of the vector, six of twenty-eight days and those the event moves like: .01²·365/.09².
        double near = 9.75945213 * 9.75945213 * 24, next = 10.56649085 * 10.56649085 * 52;
        Assert.That(eventful.Volatility, Is.EqualTo(Math.Sqrt((near + ((next - near) * 6 / (28 + (.0365 / .0081)))) / 30)).Within(1e-7));
    }

    [Test]
    public void TheOrderOfQuotesDoesNotMatter()
    {
        var indicator = Of();
        indicator.Update(Strip(Now, quotes => quotes.Reverse()));
        Assert.That(indicator.Volatility, Is.EqualTo(10.06676484).Within(1e-8));
    }

    [Test]
    public void AnExpiryOfTheseDaysIsLeftOut()
    {
        var indicator = Of();
        indicator.Update(Strip(Now, quotes => quotes.Concat(Expiry(5, .00641, k => .3))));
        Assert.That(indicator.Volatility, Is.EqualTo(10.06676484).Within(1e-8));
    }

    [Test]
    public void IsUnknownWithoutTwoExpiries()
    {
        var indicator = Of();
        Assert.That(indicator.Update(Strip(Now, quotes => quotes.Where(q => q.StartsWith("2026-01-26")))), Is.False);
        Assert.That(indicator.Volatility, Is.NaN);
        indicator.Update(Strip(Now.AddHours(1)));
        var before = indicator.Current.Value;
        Assert.That(indicator.Update(Strip(Now.AddHours(2), quotes => quotes.Where(q => !q.StartsWith("2026-01-26")))), Is.True, "it has known one");
        Assert.That(indicator.Volatility, Is.NaN);
        Assert.That(indicator.Current.Value, Is.EqualTo(before));
    }

    [Test]
    public void AnEventBetweenTheExpiriesHasItsOwnMove()
    {
        var indicator = Of();
        indicator.Update(Strip(Now));
        double near = indicator.Near.Variance.LogContract, next = indicator.Next.Variance.LogContract;
        var expected = Math.Sqrt(((next * 52) - (near * 24) - (near * 28)) / 365);
        Assert.That(indicator.EventDeviation(Now.AddDays(40)), Is.EqualTo(expected).Within(1e-12));
        Assert.That(indicator.EventDeviation(Now.AddDays(10)), Is.NaN);
        Assert.That(indicator.EventDeviation(Now.AddDays(60)), Is.NaN);
    }

    [Test]
    public void AnExpiryCountsFromAWeekOnAndIsTheNearOneUpToTheMaturity()
    {
        // The strip of 2 January 14:00 has expiries of 26 January and 23 February, at 14:00 unless told otherwise.
        foreach (var (target, near, next) in new[] { (24.0, 24, 52), (52.0, 52, 0), (23.9, 0, 24), (30.0, 24, 52) })
        {
            var indicator = new VarianceIndex("v", targetDays: target) { RiskFreeRate = Rate };
            indicator.Update(Strip(Now));
            double Days(ExpiryVariance expiry) => double.IsNaN(expiry.Days) ? 0 : expiry.Days;
            Assert.That((Days(indicator.Near), Days(indicator.Next)), Is.EqualTo(((double)near, (double)next)), $"{target} days");
            Assert.That(indicator.IsReady, Is.EqualTo(near > 0 && next > 0), $"{target} days");
        }

        var late = new VarianceIndex("v", expiryTime: TimeSpan.FromHours(20)) { RiskFreeRate = Rate };
        late.Update(Strip(Now));
        Assert.That((late.Near.Days, late.Next.Expiry), Is.EqualTo((24.25, Now.AddDays(52).AddHours(6))));
        foreach (var (moment, known) in new[] { (Now.AddDays(17), true), (Now.AddDays(17).AddSeconds(1), false) })
        {
            var index = Of();
            index.Update(Strip(moment));
            Assert.That(double.IsNaN(index.Near.Days), Is.EqualTo(!known), "seven days to the second");
        }

        var events = Of();
        Assert.That((double.IsNaN(events.Volatility), double.IsNaN(events.Near.Days), events.Next.Variance.IsKnown), Is.EqualTo((true, true, false)), "before the first strip");
        events.Update(Strip(Now));
        Assert.That((double.IsNaN(events.EventDeviation(events.Near.Expiry)), double.IsNaN(events.EventDeviation(events.Next.Expiry))), Is.EqualTo((true, false)));
    }

    [Test]
    public void IsTheSameAfterResetAndForOneMoreOfTheSameTime()
    {
        var indicator = Of();
        indicator.Update(Strip(Now));
        var before = indicator.Volatility;
        indicator.Update(Strip(Now));
        Assert.That(indicator.Volatility, Is.EqualTo(before));
        indicator.Update(Strip(Now.AddDays(-1)));
        Assert.That(indicator.Volatility, Is.EqualTo(before), "the past is refused");
        indicator.Reset();
        Assert.That((indicator.IsReady, indicator.Volatility), Is.EqualTo((false, double.NaN)));
        indicator.Update(Strip(Now.AddDays(-1)));
        Assert.That(indicator.IsReady, Is.True);
    }

    [TestCase("1E300")]
    [TestCase("1E10")]
    public void NonsenseIsUnknownAndThrowsNothing(string price)
    {
        var indicator = Of();
        indicator.Update(Strip(Now));
        var before = indicator.Current.Value;
        Assert.That(() => indicator.Update(Strip(Now.AddHours(1), quotes => quotes.Select(q => Priced(q, price)))), Throws.Nothing);
        Assert.That(indicator.Volatility, Is.NaN);
        Assert.That(indicator.Current.Value, Is.EqualTo(before));
    }

    [TestCase(7)]
    [TestCase(double.NaN)]
    public void RefusesAMaturityOfDays(double days) =>
        Assert.That(() => new VarianceIndex("v", VarianceKind.Simple, days), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static string Priced(string quote, string price)
    {
        var cells = quote.Split(' ');
        return string.Join(' ', [.. cells[..3], price, price, cells[5]]);
    }

    private static VarianceIndex Of(VarianceKind kind = VarianceKind.LogContract) => new("JYVIX", kind) { RiskFreeRate = Rate };

    private static YenOptionStrip Strip(DateTime time, Func<IEnumerable<string>, IEnumerable<string>>? change = null)
    {
        var quotes = Expiry(24, .00642, k => .095 - (.25 * k) + (1.5 * k * k)).Concat(Expiry(52, .006442, k => .102 - (.20 * k) + (1.2 * k * k)));
        var line = $"{time:yyyy-MM-dd HH:mm:ss},{string.Join(',', change?.Invoke(quotes) ?? quotes)}";
        return (YenOptionStrip)new YenOptionStrip().Reader(Config, line, default, false);
    }

    private static IEnumerable<string> Expiry(int days, double forward, Func<double, double> volatility)
    {
        for (var i = 0; i <= 32; i++)
        {
            var strike = Math.Round(.0056 + (.00005 * i), 5);
            foreach (var right in new[] { OptionRight.Call, OptionRight.Put })
            {
                var time = days / 365.0;
                var price = Black.Price(forward, strike, time, volatility(Math.Log(strike / forward)), right, Math.Exp(-Rate * time));
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"{Now.AddDays(days):yyyy-MM-dd} {strike:R} {right.ToString()[0]} {price:R} {price:R} {forward:R}");
            }
        }
    }
}
