using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Tests.Data;

/// <summary>Custom data types and where they say their data is.</summary>
[TestFixture]
public class CustomDataTests
{
    [Test]
    public void PropertiesOfDynamicDataIgnoreCase()
    {
        dynamic row = new Anything();
        row.YieldTen = 1.25m;
        row.Value = 3m;
        row.EndTime = Points.Day;
        Assert.That((decimal)row.yieldten, Is.EqualTo(1.25m));
        Assert.That((decimal)row.yield_ten, Is.EqualTo(1.25m));

        var data = (DynamicData)row;
        Assert.That(data.Value, Is.EqualTo(3));
        // without an EndTime of its own, it is the time
        Assert.That(data.Time, Is.EqualTo(Points.Day));
        Assert.That(data.HasProperty("YIELDTEN"), Is.True);
        Assert.That(() => data.GetProperty("Other"), Throws.InstanceOf<KeyNotFoundException>().With.Message.EqualTo(
            "Property with name 'other' does not exist. Properties: Time, Symbol, Value yieldten, value, endtime"));
    }

    [Test]
    public void CopiesHaveTheirOwnProperties()
    {
        var row = new Anything();
        row.SetProperty("a", 1m);
        var copy = (Anything)row.Clone();
        copy.SetProperty("a", 2m);
        Assert.That(row.GetProperty("a"), Is.EqualTo(1m));
        Assert.That(copy.GetProperty("a"), Is.EqualTo(2m));
    }

    [Test]
    public void OldStyleSourcesAreUnderstood()
    {
        var config = Points.Config<OldStyle>(Symbol.Create("OLD", SecurityType.Base, Market.USA), Resolution.Daily);
        Assert.That(new OldStyle("data/file.csv").GetSource(config, Points.Day, false)!.TransportMedium, Is.EqualTo(SubscriptionTransportMedium.LocalFile));
        Assert.That(new OldStyle("https://example.org/a.csv").GetSource(config, Points.Day, false)!.TransportMedium, Is.EqualTo(SubscriptionTransportMedium.RemoteFile));
        Assert.That(new OldStyle("data/file.csv").GetSource(config, Points.Day, true)!.TransportMedium, Is.EqualTo(SubscriptionTransportMedium.Rest));
    }

    [Test]
    public void ForgottenMethodsAreNamed()
    {
        var config = Points.Config<Anything>(Symbol.Create("ANY", SecurityType.Base, Market.USA), Resolution.Daily);
        Assert.That(() => new Anything().GetSource(config, Points.Day, false),
            Throws.InvalidOperationException.With.Message.EqualTo("Please implement GetSource(SubscriptionDataConfig, DateTime, bool) on your custom data type: Anything"));
        Assert.That(() => new Anything().Reader(config, "line", Points.Day, false), Throws.InvalidOperationException);
    }

    [Test]
    public void SourcesAreLocalUnlessTheySayHttp()
    {
        Assert.That(new SubscriptionDataSource("http://example.org").TransportMedium, Is.EqualTo(SubscriptionTransportMedium.RemoteFile));
        Assert.That(new SubscriptionDataSource("a.csv").TransportMedium, Is.EqualTo(SubscriptionTransportMedium.LocalFile));
        Assert.That(new SubscriptionDataSource("a.csv") == new SubscriptionDataSource("a.csv", SubscriptionTransportMedium.LocalFile, FileFormat.UnfoldingCollection), Is.True);
    }

    [Test]
    public void CustomDataIsNewYorkTimeUnlessItSaysOtherwise()
    {
        var row = new Anything { Symbol = Symbol.Create("ANY", SecurityType.Base, Market.USA) };
        Assert.That(row.DataTimeZone(), Is.EqualTo(TimeZones.NewYork));
        row.Symbol = Points.Btc;
        Assert.That(row.DataTimeZone, Throws.InvalidOperationException);
    }

    private sealed class Anything : DynamicData;

    private sealed class OldStyle(string source) : BaseData
    {
        [Obsolete("LEAN's first way")]
        public override string GetSource(SubscriptionDataConfig config, DateTime date, DataFeedEndpoint datafeed) => source;
    }
}
