using NodaTime;
using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using YenValve.Engine.Feed;

namespace YenValve.Engine.Tests.Feed;

/// <summary>Gaps of always open and of New York markets; times are exchange time.</summary>
[TestFixture]
public class FillForwardTests
{
    private static readonly DateTime Day = new(2024, 3, 4);

    [Test]
    public void AGapIsFilledWithTheLastBar()
    {
        var got = Fill([Bar(0), Bar(3)], Hours(0), Hours(4));
        Assert.That(got, Is.EqualTo(new[] { "00-01", "01-02ff", "02-03ff", "03-04" }));
    }

    [Test]
    public void TheEndIsFilledToTheEndOfTheSubscription()
    {
        var got = Fill([Bar(0)], Hours(0), Hours(3).AddTicks(-1));
        Assert.That(got, Is.EqualTo(new[] { "00-01", "01-02ff", "02-03ff" }));
    }

    [Test]
    public void NothingIsFilledBeforeTheFirstBar() =>
        Assert.That(Fill([Bar(2)], Hours(0), Hours(3)), Is.EqualTo(new[] { "02-03" }));

    [Test]
    public void AFinerStepRepeatsTheBarInItsOwnLength()
    {
        var stream = Stream([Bar(0), Bar(1)], Hours(0), Hours(2), TimeSpan.FromMinutes(30), TimeZones.Utc);
        var ends = new List<string>();
        while (stream.MoveNext()) ends.Add($"{stream.Current!.Time:HH:mm}-{stream.Current.EndTime:HH:mm}{(stream.Current.IsFillForward ? "ff" : "")}");
        Assert.That(ends, Is.EqualTo(new[] { "00:00-01:00", "00:30-01:30ff", "01:00-02:00" }));
    }

    [Test]
    public void TheHourSkippedInSpringIsNoGap()
    {
        var from = new DateTime(2024, 3, 10);
        var stream = Stream([At(from.AddHours(1)), At(from.AddHours(3))], from, from.AddHours(4), TimeSpan.FromHours(1), TimeZones.NewYork);
        var fills = 0;
        while (stream.MoveNext()) fills += stream.Current!.IsFillForward ? 1 : 0;
        Assert.That(fills, Is.Zero);
    }

    private static List<string> Fill(TradeBar[] bars, DateTime start, DateTime end)
    {
        var stream = Stream(bars, start, end, TimeSpan.FromHours(1), TimeZones.Utc);
        var got = new List<string>();
        while (stream.MoveNext()) got.Add($"{stream.Current!.Time:HH}-{stream.Current.EndTime:HH}{(stream.Current.IsFillForward ? "ff" : "")}");
        return got;
    }

    private static FillForward Stream(TradeBar[] bars, DateTime start, DateTime end, TimeSpan step, DateTimeZone zone) =>
        new(new ListStream(bars), new FillForwardSettings
        {
            Exchange = new SecurityExchange(SecurityExchangeHours.AlwaysOpen(zone)),
            Step = new FillStep(step),
            ExtendedHours = false,
            StartLocal = start,
            EndLocal = end,
            Increment = TimeSpan.FromHours(1),
            DataTimeZone = zone,
            StrictDaily = false,
        });

    private static DateTime Hours(int hour) => Day.AddHours(hour);

    private static TradeBar Bar(int hour) => At(Hours(hour));

    private static TradeBar At(DateTime time) => new(time, Symbol.Empty, 1m, 1m, 1m, 1m, 1m, TimeSpan.FromHours(1));

    private sealed class ListStream(IReadOnlyList<BaseData> points) : DataStream
    {
        private int _next;

        public override bool MoveNext()
        {
            Current = _next < points.Count ? points[_next] : null;
            return _next++ < points.Count;
        }
    }
}
