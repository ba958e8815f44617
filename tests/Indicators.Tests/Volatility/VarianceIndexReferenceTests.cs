using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using YenValve.Data;
using YenValve.Indicators.Tests.Reference;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

/// <summary>Strips with holes, zero bids and expiries that do not serve, against Python: see Reference/variance_index.py.</summary>
[TestFixture]
public sealed class VarianceIndexReferenceTests
{
    private static readonly SubscriptionDataConfig Config = new(
        typeof(YenOptionStrip), Symbol.CreateBase(typeof(YenOptionStrip), Symbol.Create("6J", SecurityType.Base, Market.USA), Market.USA),
        Resolution.Daily, TimeZones.Utc, TimeZones.Utc, false, false, false, true);

    [Test, AgainstReference("variance_index", typeof(VarianceIndex))]
    public void MeetsPython()
    {
        VarianceIndex log = new("log") { RiskFreeRate = .036 }, simple = new("simple", VarianceKind.Simple) { RiskFreeRate = .036 };
        foreach (var row in ReferenceSeries.Rows("variance_index"))
        {
            var line = row.Text("time") + "," + string.Join(',', row.Cells[row.Columns["quotes"]..]);
            var strip = (YenOptionStrip)new YenOptionStrip().Reader(Config, line, default, false);
            log.Update(strip);
            simple.Update(strip);
            if (!double.IsNaN(row["log1"]))
            {
                row.Holds("log1", 100 * Math.Sqrt(log.Near.Variance.LogContract));
                row.Holds("log2", 100 * Math.Sqrt(log.Next.Variance.LogContract));
                row.Holds("simple1", 100 * Math.Sqrt(log.Near.Variance.Simple));
                row.Holds("simple2", 100 * Math.Sqrt(log.Next.Variance.Simple));
            }

            row.Holds("log", log.Volatility);
            row.Holds("simple", simple.Volatility);
            row.Holds("skew", simple.Skew);
            if (double.IsNaN(row["log"])) continue;
            row.Holds("atm", log.AtTheMoney);
            row.Holds("convexity", log.Convexity);
        }
    }
}
